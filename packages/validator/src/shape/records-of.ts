import type { RecordType } from "@igf/schema";
import { recordLists } from "../../generated/fields.js";
import { child } from "../json-pointer.js";
import type { CheckedType } from "./accept-shape.js";

type DatasetType = keyof typeof recordLists;

/** Returns whether a type is that of a whole dataset. */
export function isDataset(type: CheckedType): type is DatasetType {
  return Object.hasOwn(recordLists, type);
}

/** Yields every record of a dataset, with its place and the type that belongs there. */
export function* recordsOf(type: DatasetType, dataset: unknown): Generator<readonly [pointer: string, type: RecordType, record: unknown]> {
  for (const [list, recordType] of Object.entries(recordLists[type])) {
    const records = (dataset as Record<string, unknown>)[list];
    if (!Array.isArray(records)) continue;
    for (const [index, record] of records.entries()) yield [child(child("", list), index), recordType, record];
  }
}
