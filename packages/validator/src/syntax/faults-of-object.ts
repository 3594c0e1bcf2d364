import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import { inheritedField, isPlain } from "./inherited-field.js";

const rule = "values-have-the-right-type";

/** Finds what a list would lose, were it written as JSON: of empty places, and of those that are undefined, the first. */
export function faultsOfList(list: readonly unknown[], pointer: string): Fault[] {
  const index = list.findIndex((item) => item === undefined);
  if (index < 0) return [];
  const message = "The list has no item here, and JSON cannot leave one out.";
  return [{ rule, pointer: child(pointer, index), message, found: "undefined", expected: "a JSON value", mend: "Write a value there, or a list without that place." }];
}

/** Finds what an object would lose, were it written as JSON. `keys` are those that would be written. */
export function faultsOfObject(object: object, keys: readonly string[], pointer: string): Fault[] {
  const fault = (isPlain(object) ? null : (anotherKind(object, keys, pointer) ?? inherited(object, pointer))) ?? hidden(object, keys, pointer);
  return fault ? [fault] : [];
}

/** A Map or a Date, whose content is in no fields. */
function anotherKind(object: object, keys: readonly string[], pointer: string): Fault | null {
  const kind = Object.prototype.toString.call(object).slice("[object ".length, -1);
  const hasForm = typeof (object as { toJSON?: unknown }).toJSON === "function";
  if (!hasForm && (keys.length > 0 || kind === "Object")) return null;
  const [found, expected] = [`an object of the kind ${showText(kind)}`, "an object with fields, or a list"];
  const message = hasForm ? "The object has a method toJSON, and JSON would hold what that returns." : `JSON would hold {} for ${found}.`;
  return { rule, pointer, message, found, expected, mend: hasForm ? "Give what toJSON returns." : "Give its content, as an object or a list." };
}

function inherited(object: object, pointer: string): Fault | null {
  const name = inheritedField(object);
  if (name === null) return null;
  const [found, expected] = [`${showText(name)} in its prototype`, "fields of its own"];
  const message = `The object has its field ${showText(name)} from its prototype, and would lose it as JSON.`;
  return { rule, pointer, message, found, expected, mend: "Give the object its fields itself." };
}

/** Fields begin with a letter; what libraries hide in an object begins with another character, and is to be lost. */
const nameOfField = /^[a-z]/i;

function hidden(object: object, keys: readonly string[], pointer: string): Fault | null {
  const names = Object.getOwnPropertyNames(object);
  if (names.length === keys.length) return null;
  const own = Object.getOwnPropertyDescriptors(object);
  const name = names.find((each) => nameOfField.test(each) && !own[each]?.enumerable && typeof own[each]?.value !== "function");
  if (name === undefined) return null;
  const [found, expected] = [`${showText(name)} that is not enumerable`, "fields that can be enumerated"];
  const message = `The field ${showText(name)} is not enumerable, and the object would lose it as JSON.`;
  return { rule, pointer, message, found, expected, mend: "Give the object the field as `{ ...fields }` does." };
}
