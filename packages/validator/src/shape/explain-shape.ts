import type { DatasetType, RecordType } from "@igf/schema";
import * as accepts from "../../generated/accept.js";
import { recordLists } from "../../generated/fields.js";
import type { Fault } from "../fault.js";
import { showText } from "../show-value.js";
import { isCheckedType, type CheckedType } from "./accept-shape.js";
import { explainType } from "./explain-type.js";
import { explainValue } from "./explain-value.js";
import { isDataset, recordsOf } from "./records-of.js";
import { schemaOf } from "./schema.js";
import { capital, nameRecord } from "../words.js";

/** Everything that is wrong with the shape of a document. */
export interface ExplainedShape {
  readonly faults: readonly Fault[];
  /** The type that the document has, or most probably means; `null` where nothing can be said. */
  readonly type: CheckedType | null;
  /** The pointers of the records (the empty one for the document itself) in which something is wrong. */
  readonly unsound: ReadonlySet<string>;
}

/** Finds every fault in the shape of a dataset or record: first its own, then those of each of its records. */
export function explainShape(value: unknown): ExplainedShape {
  const found = explainType(value);
  if (found.type === null) return { faults: found.faults, type: null, unsound: new Set([""]) };
  const faults: Fault[] = [...found.faults];
  const unsound = new Set(found.faults.length > 0 ? [""] : []);
  const add = (pointer: string, more: readonly Fault[]) => {
    if (more.length > 0) unsound.add(pointer);
    // An object may have more unknown keys than a call can have arguments.
    for (const fault of more) faults.push(fault);
  };
  // The schema of the meant type would say again that the type is another one.
  const ownFaults = explain(found.type, value, "").filter(({ rule }) => rule !== "type-is-known");
  add("", ownFaults);
  if (isDataset(found.type)) {
    for (const [pointer, type, record] of recordsOf(found.type, value)) {
      if (!accepts[type](record)) add(pointer, explainRecord(type, record, pointer, found.type));
    }
  }
  return { faults, type: found.type, unsound };
}

/** A record of another type is in the wrong list, or says a wrong type: whichever leaves less to mend was meant. */
function explainRecord(type: RecordType, record: unknown, pointer: string, dataset: DatasetType): Fault[] {
  const asListed = explain(type, record, pointer);
  const said = typeof record === "object" && record !== null ? (record as { type?: unknown }).type : undefined;
  if (said === type || !isCheckedType(said) || isDataset(said)) return asListed;
  const asSaid = [misplaced(said, type, pointer, dataset), ...explain(said, record, pointer)];
  return asSaid.length <= asListed.length ? asSaid : asListed;
}

function misplaced(said: RecordType, type: RecordType, pointer: string, dataset: DatasetType): Fault {
  const list = Object.entries(recordLists[dataset]).find(([, recordType]) => recordType === said)?.[0];
  const mend = list ? `Move it to the list ${showText(list)}.` : `Remove it: a ${dataset} has no records of this type.`;
  return {
    rule: "type-is-known",
    pointer,
    message: `${capital(nameRecord(said))} stands in a list of ${type} records.`,
    found: showText(said),
    expected: showText(type),
    mend,
  };
}

function explain(type: CheckedType, value: unknown, pointer: string): Fault[] {
  return explainValue(value, schemaOf(type), pointer, nameRecord(type));
}
