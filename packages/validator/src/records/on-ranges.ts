import type { TextRange } from "@igf/schema";
import { rangeFields } from "../../generated/fields.js";
import { child } from "../json-pointer.js";
import { documentOf } from "./document-of.js";
import { onFields, type LooksByType } from "./on-fields.js";

/** One list of ranges of a record. */
export interface RangeList {
  readonly ranges: readonly TextRange[];
  /** The document that they count in, where the record says it. */
  readonly document: string | null;
  /** The pointer to one of the ranges. */
  place(index: number): string;
}

/** Looks at every list of ranges. It is the same object every time, of which nothing is to be kept. */
export function onRanges(look: (list: RangeList) => void): LooksByType {
  let placeOfList = () => "";
  const list = { ranges: [] as readonly TextRange[], document: null as string | null, place: (index: number) => child(placeOfList(), index) };
  return onFields(rangeFields, (ranges, place, record) => {
    if (!Array.isArray(ranges)) return;
    placeOfList = place;
    list.ranges = ranges as readonly TextRange[];
    list.document = documentOf(record);
    look(list);
  });
}
