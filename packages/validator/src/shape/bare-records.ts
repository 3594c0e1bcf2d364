import type { RecordType } from "@igf/schema";
import type { Fault } from "../fault.js";

/** A record and its place in the document, with the type that it says or most probably means; `null` where that cannot be said. */
export type Entry = readonly [pointer: string, type: RecordType | null, record: unknown];

/** The fault of a list of nothing. */
export const emptyList: Fault = {
  rule: "documents-are-not-empty",
  pointer: "",
  message: "The list holds no record.",
  found: "[]",
  expected: "a dataset or a record",
};
