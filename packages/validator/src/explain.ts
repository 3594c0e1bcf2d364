import type { Document } from "./document.js";
import { recordsTooMany, withoutConsequences, type Fault } from "./fault.js";
import { parentOf } from "./json-pointer.js";
import { explainShape } from "./shape/explain-shape.js";
import { isDataset } from "./shape/records-of.js";
import { explainJsonValue, preventsReading } from "./syntax/explain-json-value.js";
import { explainSyntax } from "./syntax/explain-syntax.js";

/** The explaining path: finds everything that is wrong with the syntax and shape of a document that was not accepted. */
export function explainText(input: string | Uint8Array): Document {
  const { text, value, faults } = explainSyntax(input);
  return value === undefined ? unreadable(text, faults) : explainRead(text, value, faults);
}

/** The explaining path for a value that was read by somebody else. */
export function explainValue(value: unknown): Document {
  const faults = explainJsonValue(value);
  return faults.some(preventsReading) ? unreadable(null, faults) : explainRead(null, value, faults);
}

/** Finds everything that is wrong with the shape of a document, of whose syntax it is known. */
export function explainRead(text: string | null, value: unknown, faults: readonly Fault[]): Document {
  const shape = explainShape(value);
  const runTogether = recordsTooMany(faults);
  const ofShape = isDataset(shape.type) ? shape.faults.filter(({ pointer }) => !isIn(runTogether, pointer)) : runTogether.has("") ? [] : shape.faults;
  return { ...shape, text, value, faults: [...faults, ...withoutConsequences(faults, ofShape)], unsound: new Set([...shape.unsound, ...runTogether.keys()]), runTogether };
}

/** Whether something stands in one of the records that have run together with others: whose it is, nobody knows. */
function isIn(runTogether: ReadonlyMap<string, number>, pointer: string): boolean {
  for (let each = pointer; runTogether.size > 0 && each !== ""; each = parentOf(each)) if (runTogether.has(each)) return true;
  return false;
}

function unreadable(text: string | null, faults: readonly Fault[]): Document {
  return { text, value: undefined, type: null, bare: null, faults, unsound: new Set([""]) };
}
