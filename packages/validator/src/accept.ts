import type { RecordType } from "@igf/schema";
import type { Document } from "./document.js";
import { child } from "./json-pointer.js";
import { acceptShape, type CheckedType } from "./shape/accept-shape.js";
import type { Entry } from "./shape/bare-records.js";
import { isRecordType } from "./shape/records-of.js";
import { acceptSyntax } from "./syntax/accept-syntax.js";
import { explainJsonValue } from "./syntax/explain-json-value.js";

const nothing: ReadonlySet<string> = new Set();

/**
 * The accepting path: returns a document whose syntax and shape are beyond doubt, or `null`. It pays nothing for
 * positions or for words, and it may doubt a good document, but never accepts a faulty one.
 */
export function acceptSyntaxAndShape(input: string | Uint8Array): Document | null {
  const accepted = acceptSyntax(input);
  return accepted && conforming(accepted.text, accepted.value);
}

/** The accepting path for a value that was read by somebody else. */
export function acceptValue(value: unknown): Document | null {
  return explainJsonValue(value).length === 0 ? conforming(null, value) : null;
}

function conforming(text: string | null, value: unknown): Document | null {
  const sound = { text, value, faults: [], unsound: nothing };
  if (acceptShape(value)) return { ...sound, type: typeOf(value), bare: null };
  if (!Array.isArray(value) || value.length === 0 || !value.every((record) => acceptShape(record) && isRecordType(typeOf(record)))) return null;
  return { ...sound, type: null, bare: value.map((record, index): Entry => [child("", index), typeOf(record) as RecordType, record]) };
}

function typeOf(value: unknown): CheckedType {
  return (value as { type: CheckedType }).type;
}
