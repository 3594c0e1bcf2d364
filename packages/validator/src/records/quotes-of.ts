import type { TextRange, Theme } from "@igf/schema";
import { quotedText } from "@igf/schema/quotes";
import { child } from "../json-pointer.js";
import type { AnyRecord } from "./any-record.js";

/** Some words that a record quotes, and where it says that they stand. */
export interface Quote {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  /** Pointer to the words. */
  readonly pointer: string;
  /** Pointer to the ranges. */
  readonly rangesPointer: string;
  /** The fields of which the words are made, with a space between them, where they are more than one. */
  readonly parts?: readonly QuotePart[];
  /** The figure that they state. */
  readonly figure?: string;
}

/** A field that holds some of the words of a quote. */
export interface QuotePart {
  readonly text: string;
  readonly pointer: string;
}

/** Yields every quote of a record from the document that it names as its source. */
export function* quotesOf(record: AnyRecord, pointer: string): Generator<Quote> {
  const field = record.type === "Message" || record.type === "Ask" ? "text" : record.type === "Observation" ? "quote" : "title";
  const text = wordsOf(record);
  if (text !== null && "source" in record && record.source && record.source.ranges.length > 0) {
    const place = { pointer: child(pointer, field), rangesPointer: child(child(pointer, "source"), "ranges") };
    yield { text, ranges: record.source.ranges, ...place, ...(record.type === "Theme" && { parts: partsOf(record, pointer) }), ...(record.type === "Observation" && { figure: record.asPrinted }) };
  }
  if (record.type !== "Ask") return;
  for (const part of ["span", "leadIn"] as const) {
    const excerpt = record[part];
    const place = child(pointer, part);
    if (excerpt) yield { text: excerpt.text, ranges: excerpt.ranges, pointer: child(place, "text"), rangesPointer: child(place, "ranges") };
  }
}

/** The fields of a theme in the order of {@link quotedText}. */
function partsOf(theme: Theme, pointer: string): QuotePart[] {
  return (["title", "codesAsPrinted", "tagsAsPrinted", "description"] as const).flatMap((field) => {
    const text = theme[field];
    return text === null ? [] : [{ text, pointer: child(pointer, field) }];
  });
}

function wordsOf(record: AnyRecord): string | null {
  switch (record.type) {
    case "Message":
    case "Topic":
    case "Theme":
      return quotedText(record);
    case "Ask":
      return record.text;
    case "Observation":
      return record.quote;
    default:
      return null;
  }
}
