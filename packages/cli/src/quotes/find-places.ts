import { locate, quoteAt, type TextRange } from "@igf/schema/quotes";
import type { WordChange } from "./compare-words.js";
import { findNearest, type Nearest } from "./find-nearest.js";
import { indexLines } from "./index-lines.js";

/** One place in a text, as a person finds it (lines) and as a record names it (ranges). */
export interface Place {
  /** Lines of its first and last character, counted from 1. */
  line: number;
  endLine: number;
  ranges: TextRange[];
}

/** The passage that is most like a quote that was not found, and how their words differ. */
export interface NearestPassage extends Place {
  text: string;
  changes: WordChange[];
  /** Ranges that leave out what the text has between the words of the quote; `null` where words of the quote are missing. */
  pieces: TextRange[] | null;
}

/** Looks a quote up: all its places or, where it has none, the passage that is most like it. */
export function findPlaces(text: string, quote: string): { places: Place[]; nearest: NearestPassage | null } {
  const lineAt = indexLines(text);
  const place = (ranges: TextRange[]): Place => ({ line: lineAt(ranges[0]!.start), endLine: lineAt(ranges.at(-1)!.end - 1), ranges });
  const places = locate(text, quote).map(place);
  const nearest = places.length > 0 ? null : findNearest(text, quote);
  const ranges = nearest && rangesOf(text, nearest);
  if (!ranges) return { places, nearest: null };
  return { places, nearest: { ...place(ranges), text: quoteAt(text, ranges), changes: nearest.changes, pieces: piecesOf(text, nearest) } };
}

/** The ranges of a stretch of the text, given in UTF-16 offsets. */
function rangesOf(text: string, { start, end }: TextRange): TextRange[] | undefined {
  const passage = text.slice(start, end);
  // A mark that pairs with one outside the passage is no mark inside it: without asterisks the words are found all the same.
  return locateAfter(text, passage, codePoints(text, start)) ?? locateAfter(text, passage.replaceAll("*", ""), codePoints(text, start));
}

/** The ranges of the words that a passage shares with the quote, if it has all of them in their order. */
function piecesOf(text: string, { start, changes }: Nearest): TextRange[] | null {
  if (changes.some(({ kind }) => kind === "onlyInQuote")) return null;
  const pieces: TextRange[] = [];
  for (const { words } of changes.filter(({ kind }) => kind === "same")) {
    const found = locateAfter(text, words, pieces.at(-1)?.end ?? codePoints(text, start));
    if (!found) return null;
    pieces.push(...found);
  }
  return pieces;
}

function locateAfter(text: string, words: string, position: number): TextRange[] | undefined {
  return locate(text, words).find((ranges) => ranges[0]!.start >= position);
}

function codePoints(text: string, end: number): number {
  return [...text.slice(0, end)].length;
}
