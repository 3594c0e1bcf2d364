import { datasetTypes, recordTypes, type DatasetType, type RecordType } from "@igf/schema";
import * as accepts from "../../generated/accept.js";
import { recordLists } from "../../generated/fields.js";
import type { Fault } from "../fault.js";
import { nearest } from "../nearest.js";
import { showText, showValue } from "../show-value.js";
import { capital, nameRecord } from "../words.js";
import { isCheckedType, type CheckedType } from "./accept-shape.js";
import { keyOfContents, typeUnderAnotherKey, wrapped } from "./explain-type.js";
import { explainValue } from "./explain-value.js";
import { onlyDatasetOf } from "./meant-dataset.js";
import { recordsInBrackets } from "./mend-of-brackets.js";
import { isDataset, isRecordType } from "./records-of.js";
import { schemaOf } from "./schema.js";
import { typeByFields, typeOfAnother } from "./type-by-fields.js";

/** What is wrong with the shape of a record, and the type that it has or most probably means. */
export interface ExplainedRecord {
  readonly type: RecordType | null;
  readonly faults: readonly Fault[];
}

/** Finds every fault of a value against the schema of a type. */
export function explainAs(type: CheckedType | "DatasetHeader", value: unknown, pointer: string): Fault[] {
  const faults = explainValue(value, schemaOf(type), pointer, nameRecord(type));
  // The two paths are proved to agree; should they not, a refused value must not pass for a valid one.
  return faults.length > 0 || isDataset(type) || accepts[type](value) ? faults : [unexplained(value, pointer, type)];
}

/** A record of another type is in the wrong list, or says a wrong type: whichever leaves less to mend was meant. */
export function explainListed(type: RecordType, record: unknown, pointer: string, dataset: DatasetType): Fault[] {
  const asListed = explainAs(type, record, pointer);
  const said = typeOf(record);
  if (said === type || !isCheckedType(said) || isDataset(said)) return asListed;
  const asSaid = [misplaced(said, type, pointer, dataset), ...explainAs(said, record, pointer)];
  return asSaid.length <= asListed.length ? asSaid : asListed;
}

/** Returns the type that a record on a line of its own has, or most probably means, by what it says of it. */
export function typeOfLone(said: unknown, dataset: DatasetType | null): RecordType | null {
  if (isRecordType(said)) return said;
  const allowed = dataset ? Object.values(recordLists[dataset]) : recordTypes;
  return typeof said === "string" ? (nearest(said, allowed) as RecordType | null) : null;
}

/** Finds every fault of a record that stands in no list, but on a line of its own; `dataset` is the type of the header. */
export function explainLone(record: unknown, dataset: DatasetType | null, isItem = false): ExplainedRecord {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return { type: null, faults: [notARecord(record, isItem)] };
  const said = typeOf(record) ?? typeUnderAnotherKey(record);
  const allowed = dataset ? Object.values(recordLists[dataset]) : recordTypes;
  if (!isCheckedType(said) || isDataset(said)) return explainUntyped(record, said, allowed, isItem);
  const another = typeByFields(record, allowed);
  if (another !== null && another !== said) return { type: another, faults: [typeOfAnother(said, another)] };
  const faults = explainAs(said, record, "").filter(({ rule }) => rule !== "type-is-known");
  return { type: said, faults: (allowed as readonly string[]).includes(said) ? faults : [foreign(said, dataset!, allowed), ...faults] };
}

/** The record that was probably meant is only told what its type is: the rest is a matter of the next look. */
function explainUntyped(record: object, said: unknown, allowed: readonly RecordType[], isItem: boolean): ExplainedRecord {
  const isMissing = !Object.hasOwn(record, "type");
  const inside = isMissing ? keyOfContents(record) : null;
  if (inside !== null) return { type: null, faults: [wrapped(inside, "record")] };
  const meant = typeByFields(record, allowed) ?? (typeof said === "string" ? (nearest(said, allowed) as RecordType | null) : null);
  const expected = `one of ${allowed.map(showText).join(", ")}`;
  const mend = meant === null ? {} : { mend: `${isMissing ? 'Add "type": ' : "Write "}${showText(meant)}.`, didYouMean: meant };
  const fault: Fault = isMissing
    ? { rule: "type-is-known", pointer: "", message: "The record does not say its type.", found: "no `type`", expected, ...mend }
    : (datasetTypes as readonly unknown[]).includes(said)
      ? { rule: "type-is-known", pointer: "/type", message: `A ${String(said)} stands among records.`, found: showValue(said), expected, mend: isItem ? leaveTheList : "Move it to the first line, if it is the header of this file; give another dataset a file of its own." }
      : { rule: "type-is-known", pointer: "/type", message: `The type ${showValue(said)} is not that of a record.`, found: showValue(said), expected, ...mend };
  return { type: meant, faults: [fault, ...(meant === null ? [] : explainAs(meant, { ...record, type: meant }, ""))] };
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

function foreign(said: RecordType, dataset: DatasetType, allowed: readonly RecordType[]): Fault {
  const meant = onlyDatasetOf(said);
  return {
    rule: "type-is-known",
    pointer: "/type",
    message: `A ${dataset} has no records of the type ${said}.`,
    found: showText(said),
    expected: `one of ${allowed.map(showText).join(", ")}`,
    mend: `Remove the record, or move it into the dataset where it belongs${meant === null ? "" : `; if the others belong there, too, write "type": ${showText(meant)} in the header`}.`,
  };
}

const leaveTheList = "Take it out of the brackets [ and ]: a dataset is a document of its own, and records stand in its lists; or write all as NDJSON, the dataset on the first line.";

function notARecord(value: unknown, isItem: boolean): Fault {
  const found = showValue(value);
  return {
    rule: "values-have-the-right-type",
    pointer: "",
    message: `Here stands ${found}, not a record.`,
    found,
    expected: "an object: a record",
    mend: recordsInBrackets(value) ?? (isItem ? "Write a record in its place, or remove it." : "Write one record on each line."),
  };
}

/** The fault of a value that was refused, though nothing was found in it. */
export function unexplained(value: unknown, pointer: string, type: string): Fault {
  const message = `The value does not follow the schema of ${nameRecord(type)}, in a way for which the validator has no words.`;
  const mend = "Compare it with the schema (`igf schema`), and report this to the maintainers of the validator.";
  return { rule: "values-have-the-right-type", pointer, message, found: showValue(value), expected: nameRecord(type), mend };
}

function typeOf(record: unknown): unknown {
  return typeof record === "object" && record !== null ? (record as { type?: unknown }).type : undefined;
}
