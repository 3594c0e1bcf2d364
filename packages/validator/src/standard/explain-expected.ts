import type { Fault } from "../fault.js";
import type { CheckedType } from "../shape/accept-shape.js";
import { explainShape } from "../shape/explain-shape.js";
import { explainAs } from "../shape/explain-record.js";
import { noDocument } from "../shape/no-document.js";
import { isRecordType } from "../shape/records-of.js";
import { showText, showValue } from "../show-value.js";
import { nameRecord } from "../words.js";

/** Finds every fault of a value that must be of one type, whatever type it says it is. */
export function explainExpected(type: CheckedType, value: unknown): readonly Fault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [notAnObject(type, value)];
  const another = noDocument(value);
  if (another) return [another];
  const said = (value as { type?: unknown }).type;
  if (said === type) return faultsOf(type, value);
  return [anotherType(type, said), ...faultsOf(type, { ...value, type })];
}

/** A record that has the fields of another type is meant to be of this one all the same. */
function faultsOf(type: CheckedType, value: object): readonly Fault[] {
  return isRecordType(type) ? explainAs(type, value, "") : explainShape(value).faults;
}

function notAnObject(type: CheckedType, value: unknown): Fault {
  const message = `The value is ${showValue(value)}, not ${nameRecord(type)}.`;
  return { rule: "values-have-the-right-type", pointer: "", message, mend: "Give an object." };
}

function anotherType(type: CheckedType, said: unknown): Fault {
  const message = said === undefined ? 'The field "type" is missing.' : `"type" is ${showValue(said)}, not ${showText(type)}.`;
  return { rule: "type-is-known", pointer: "/type", message, mend: `Write ${showText(type)}.` };
}
