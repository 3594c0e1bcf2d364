import { datasetTypes, recordTypes, type DatasetType, type RecordType } from "@igf/schema";
import * as accepts from "../../generated/accept.js";

/** A type whose files can be validated: a whole dataset, or one record. */
export type CheckedType = DatasetType | RecordType;

const checkedTypes: readonly string[] = [...datasetTypes, ...recordTypes];

/** Returns whether a word is the name of a type that can be checked. */
export function isCheckedType(type: unknown): type is CheckedType {
  return typeof type === "string" && checkedTypes.includes(type);
}

/** Returns whether a value conforms to the JSON Schema of the type that it says it is. */
export function acceptShape(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { type } = value as { type?: unknown };
  return isCheckedType(type) && accepts[type](value);
}
