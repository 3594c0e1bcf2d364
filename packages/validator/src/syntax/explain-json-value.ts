import type { Fault } from "../fault.js";
import { FaultList } from "../fault-list.js";
import { child } from "../json-pointer.js";
import { noDocument } from "../shape/no-document.js";
import { showText, showValue } from "../show-value.js";
import { faultsOfKey, halfCharacter } from "./faults-of-key.js";
import { faultsOfList, faultsOfObject } from "./faults-of-object.js";
import { isWellFormed } from "./is-well-formed.js";
import { deepestNesting } from "./limits.js";

/** Returns what no JSON text could have given, or other readers would not read alike, in a value of this program. */
export function explainJsonValue(document: unknown): Fault[] {
  const list = new FaultList();
  const open = new Set<unknown>();
  const done = new Set<unknown>();
  let place = "";
  try {
    look(document, "");
  } catch (error) {
    list.add(unreadable(place, error));
  }
  return list.faults;

  function look(value: unknown, pointer: string): void {
    if (list.isFull) return;
    place = pointer;
    const found = showValue(value);
    if (typeof value === "string" && !isWellFormed(value)) {
      list.add(halfCharacter(pointer, "A string", found));
    } else if (!isJson(value) && pointer !== "") {
      // Of the document as a whole, the next step says that it is no object.
      list.add(noJson(pointer, found));
    }
    // What stands in several places is looked at once, so that a web of references costs no more than a tree.
    if (typeof value !== "object" || value === null || done.has(value)) return;
    if (open.has(value) || open.size === deepestNesting) {
      const message = open.has(value)
        ? "The value contains itself, so its nesting has no end."
        : `Lists and objects are nested more than ${deepestNesting} levels deep.`;
      list.add({ rule: "nesting-is-bounded", pointer, message, found, expected: `at most ${deepestNesting} levels` });
      return;
    }
    // So it says of what has no fields of its own.
    if (pointer === "" && noDocument(value)) return;
    const keys = Object.keys(value);
    for (const fault of Array.isArray(value) ? faultsOfList(value, pointer) : faultsOfObject(value, keys, pointer)) list.add(fault);
    open.add(value);
    for (const key of keys) if (!list.isFull) lookInside(value as Record<string, unknown>, key, child(pointer, key));
    open.delete(value);
    done.add(value);
  }

  function lookInside(object: Record<string, unknown>, key: string, pointer: string): void {
    place = pointer;
    for (const fault of faultsOfKey(key, pointer, "new")) list.add(fault);
    const value = object[key];
    // A member that is undefined is written by no program that writes JSON.
    if (value !== undefined) look(value, pointer);
  }
}

/** Whether nothing can be said of the value in which a fault is: whoever looked further would not come to an end, or fail. */
export function preventsReading({ rule }: Fault): boolean {
  return rule === "nesting-is-bounded" || rule === "json-is-well-formed";
}

function isJson(value: unknown): boolean {
  return value === null || ["string", "boolean", "object"].includes(typeof value) || (typeof value === "number" && Number.isFinite(value));
}

function noJson(pointer: string, found: string): Fault {
  return { rule: "values-have-the-right-type", pointer, message: `JSON cannot hold ${found}.`, found, expected: "a JSON value", mend: "Write a value that JSON has, such as a string or null." };
}

/** The code of somebody else runs where a value is read, as that of a getter or a proxy, and may throw anything. */
export function unreadable(pointer: string, error: unknown): Fault {
  const message = `The value cannot be read: ${said(error)}.`;
  return { rule: "json-is-well-formed", pointer, message, expected: "a JSON value", mend: "Give a value that can be read without an error, as `JSON.parse` returns it." };
}

function said(error: unknown): string {
  try {
    return showText(String((error as Partial<Error>).message ?? error));
  } catch {
    return "it throws";
  }
}
