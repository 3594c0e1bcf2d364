import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { showText, showValue } from "../show-value.js";
import { faultsOfKey, halfCharacter } from "./faults-of-key.js";
import { inheritedField } from "./inherited-field.js";
import { isWellFormed } from "./is-well-formed.js";
import { deepestNesting } from "./limits.js";

/** Returns what no JSON text could have given, or other readers would not read alike, in a value of this program. */
export function explainJsonValue(document: unknown): Fault[] {
  const faults: Fault[] = [];
  const open = new Set<unknown>();
  const done = new Set<unknown>();
  look(document, "");
  return faults;

  function look(value: unknown, pointer: string): void {
    const found = showValue(value);
    if (typeof value === "string" && !isWellFormed(value)) {
      faults.push(halfCharacter(pointer, "A string", found));
    } else if (!isJson(value) && pointer !== "") {
      // Of the document as a whole, the next step says that it is no object.
      faults.push({ rule: "values-have-the-right-type", pointer, message: `JSON cannot hold ${found}.`, found, expected: "a JSON value", mend: "Write a value that JSON has, such as a string or null." });
    }
    // What stands in several places is looked at once, so that a web of references costs no more than a tree.
    if (typeof value !== "object" || value === null || done.has(value)) return;
    if (open.has(value) || open.size === deepestNesting) {
      const message = open.has(value)
        ? "The value contains itself, so its nesting has no end."
        : `Lists and objects are nested more than ${deepestNesting} levels deep.`;
      faults.push({ rule: "nesting-is-bounded", pointer, message, found, expected: `at most ${deepestNesting} levels` });
      return;
    }
    if (!Array.isArray(value)) lookAbove(value, pointer);
    open.add(value);
    for (const key of Object.keys(value)) lookInside(value as Record<string, unknown>, key, child(pointer, key));
    open.delete(value);
    done.add(value);
  }

  function lookAbove(object: object, pointer: string): void {
    const name = inheritedField(object);
    if (name === null) return;
    const [found, expected] = [`${showText(name)} in its prototype`, "fields of its own"];
    const message = `The object has its field ${showText(name)} from its prototype, and would lose it as JSON.`;
    faults.push({ rule: "values-have-the-right-type", pointer, message, found, expected, mend: "Give the object its fields itself." });
  }

  function lookInside(object: Record<string, unknown>, key: string, pointer: string): void {
    for (const fault of faultsOfKey(key, pointer, "new")) faults.push(fault);
    // A member that is undefined is written by no program that writes JSON.
    if (object[key] !== undefined) look(object[key], pointer);
  }
}

function isJson(value: unknown): boolean {
  return value === null || ["string", "boolean", "object"].includes(typeof value) || (typeof value === "number" && Number.isFinite(value));
}
