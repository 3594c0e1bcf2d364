import { findMarkPairs } from "./emphasis.js";

/** A text as quotes see it, and where each of its code units stood before. */
export interface CleanText {
  /** Paired marks removed, white space collapsed to single spaces, trimmed. */
  readonly clean: string;
  /** UTF-16 offset in the original text of each UTF-16 code unit of `clean`. */
  readonly origins: readonly number[];
}

/** Cleans a text the way a quote is compared: see {@link CleanText}. */
export function cleanText(text: string): CleanText {
  const marks = findMarkPairs(text).flatMap(({ opening, closing }) => [opening, closing]);
  marks.sort((a, b) => a.start - b.start);
  const origins: number[] = [];
  let clean = "";
  let space = -1;
  let next = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (marks[next]?.start === offset) {
      offset = marks[next]!.end - 1;
      next += 1;
    } else if (/\s/.test(text[offset]!)) {
      if (space < 0) space = offset;
    } else {
      if (space >= 0 && clean !== "") {
        clean += " ";
        origins.push(space);
      }
      space = -1;
      clean += text[offset]!;
      origins.push(offset);
    }
  }
  return { clean, origins };
}
