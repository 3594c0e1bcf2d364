import type { TextRange } from "@igf/schema";
import { rangeFields } from "../../generated/fields.js";
import type { AnyRecord } from "./any-record.js";
import { documentOf } from "./document-of.js";
import { valuesAt } from "./values-at.js";

/** One list of ranges of a record, and the document that they count in where the record says it. */
export interface RangeList {
  readonly ranges: readonly TextRange[];
  readonly pointer: string;
  readonly document: string | null;
}

const fields: Partial<Record<string, readonly string[]>> = rangeFields;

/** Yields every list of ranges of a record. */
export function* rangeListsOf(record: AnyRecord, pointer: string): Generator<RangeList> {
  const document = documentOf(record);
  for (const path of fields[record.type] ?? []) {
    for (const [ranges, place] of valuesAt(record, pointer, path)) {
      if (Array.isArray(ranges)) yield { ranges: ranges as TextRange[], pointer: place, document };
    }
  }
}
