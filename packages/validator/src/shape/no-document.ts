import type { Fault } from "../fault.js";
import { hasMethod } from "../has-method.js";
import { showText } from "../show-value.js";

const fault = { rule: "values-have-the-right-type", pointer: "", expected: "an object: a dataset or a record" } as const;

/** What to do with an object of the language that is none with fields. */
const mends: Readonly<Record<string, string>> = {
  Promise: "Wait for what it brings: write `await` before it.",
  Map: "Give `Object.fromEntries(…)` of it.",
  Blob: "Give its text to `validateText`: `await blob.text()`.",
  File: "Give its text to `validateText`: `await file.text()`.",
  Request: "Give its text to `validateText`: `await request.text()`.",
  Response: "Give its text to `validateText`: `await response.text()`.",
};

/**
 * Says what an object is that cannot be a document, because it has no fields, or others than it would have as JSON: bytes, a stream, a
 * promise, a `Map`, or something with a method `toJSON`. `null` for any other, and for what says a type.
 */
export function noDocument(value: object): Fault | null {
  if (Object.hasOwn(value, "type") || Array.isArray(value)) return null;
  const kind = Object.prototype.toString.call(value).slice("[object ".length, -1);
  if (ArrayBuffer.isView(value) || kind === "ArrayBuffer" || kind === "SharedArrayBuffer") {
    return { ...fault, message: "The document is bytes, not an object.", found: "bytes", mend: "Give its text to `validateText`: `new TextDecoder().decode(bytes)`." };
  }
  // Not in every browser can one iterate over a ReadableStream.
  if (hasMethod(Symbol.asyncIterator, value) || hasMethod("getReader", value)) {
    return { ...fault, message: "The document is a stream, not an object.", found: "a stream", mend: "Give it to `validateStream`." };
  }
  if (typeof (value as { toJSON?: unknown }).toJSON === "function") {
    return { ...fault, message: "The object has a method toJSON, and JSON would hold what that returns.", found: `an object of the kind ${showText(kind)}`, mend: "Give what toJSON returns." };
  }
  if (kind === "Object" || Object.keys(value).length > 0) return null;
  const found = `an object of the kind ${showText(kind)}`;
  return { ...fault, message: `The document is ${found}, which has no fields.`, found, mend: mends[kind] ?? "Give its content, as an object with a `type`." };
}
