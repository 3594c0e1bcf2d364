import { recordTypes, type RecordType } from "@igf/schema";
import { recordLists } from "../../generated/fields.js";
import { child } from "../json-pointer.js";

type DatasetType = keyof typeof recordLists;

/** Returns whether a type is that of a whole dataset. */
export function isDataset(type: unknown): type is DatasetType {
  return typeof type === "string" && Object.hasOwn(recordLists, type);
}

const allRecordTypes: ReadonlySet<unknown> = new Set(recordTypes);

/** Returns whether a type is that of a record. */
export function isRecordType(type: unknown): type is RecordType {
  return allRecordTypes.has(type);
}

const typesByDataset = new Map(Object.entries(recordLists).map(([dataset, lists]) => [dataset, new Set<RecordType>(Object.values(lists))]));

/** The types of the records that a dataset holds. */
export function typesOf(dataset: DatasetType): ReadonlySet<RecordType> {
  return typesByDataset.get(dataset)!;
}

/** Yields every record of a dataset, with its place and the type that belongs there. */
export function* recordsOf(type: DatasetType, dataset: unknown): Generator<readonly [pointer: string, type: RecordType, record: unknown]> {
  for (const [list, recordType] of Object.entries(recordLists[type])) {
    const records = (dataset as Record<string, unknown>)[list];
    if (!Array.isArray(records)) continue;
    for (const [index, record] of records.entries()) yield [child(child("", list), index), recordType, record];
  }
}
