import * as accepts from "../../generated/accept.js";
import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import type { CheckedType } from "./accept-shape.js";
import { emptyList, type Entry } from "./bare-records.js";
import { explainAs, explainListed, explainLone, unexplained } from "./explain-record.js";
import { explainType } from "./explain-type.js";
import { isDataset, recordsOf } from "./records-of.js";

/** Everything that is wrong with the shape of a document. */
export interface ExplainedShape {
  readonly faults: readonly Fault[];
  /** The type that the document has, or most probably means; `null` where nothing can be said. */
  readonly type: CheckedType | null;
  /** The records of a document that has no envelope; `null` for any other. */
  readonly bare: readonly Entry[] | null;
  /** The pointers of the records (the empty one for the document itself) in which something is wrong. */
  readonly unsound: ReadonlySet<string>;
}

/** Finds every fault in the shape of a dataset or record: first its own, then those of each of its records. */
export function explainShape(value: unknown): ExplainedShape {
  if (Array.isArray(value)) return explainBare(value);
  const found = explainType(value);
  if (found.type === null) return { faults: found.faults, type: null, bare: null, unsound: new Set([""]) };
  const faults: Fault[] = [...found.faults];
  const unsound = new Set(found.faults.length > 0 ? [""] : []);
  const add = (pointer: string, more: readonly Fault[]) => {
    if (!more.every(({ harmless }) => harmless)) unsound.add(pointer);
    // An object may have more unknown keys than a call can have arguments.
    for (const fault of more) faults.push(fault);
  };
  // What is wrong with the type is told: the rest is looked at as if it said the one that is meant.
  const typed = found.faults.length === 0 ? value : { ...(value as object), type: found.type };
  add("", explainAs(found.type, typed, ""));
  if (isDataset(found.type)) {
    for (const [pointer, type, record] of recordsOf(found.type, value)) {
      if (!accepts[type](record)) add(pointer, explainListed(type, record, pointer, found.type));
    }
  }
  if (faults.length === 0 && !accepts[found.type](value)) add("", [unexplained(value, "", found.type)]);
  return { faults, type: found.type, bare: null, unsound };
}

function explainBare(records: readonly unknown[]): ExplainedShape {
  const bare: Entry[] = [];
  const faults: Fault[] = records.length > 0 ? [] : [emptyList];
  const unsound = new Set<string>();
  for (const [index, record] of records.entries()) {
    const pointer = child("", index);
    const { type, faults: own } = explainLone(record, null, true);
    bare.push([pointer, type, record]);
    for (const fault of own) faults.push({ ...fault, pointer: pointer + fault.pointer });
    if (!own.every(({ harmless }) => harmless)) unsound.add(pointer);
  }
  return { faults, type: null, bare, unsound };
}
