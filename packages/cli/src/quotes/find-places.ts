import type { TextRange } from "@igf/schema";
import type { WordChange } from "./compare-words.js";
import { findNearest, type Nearest } from "./find-nearest.js";
import { indexLines } from "./index-lines.js";

/** The functions of `@igf/schema/quotes`, which the command loads when it runs: at other times they would only cost. */
type Quotes = Pick<typeof import("@igf/schema/quotes"), "locate" | "quoteAt">;

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
export function findPlaces(text: string, quote: string, { locate, quoteAt }: Quotes): { places: Place[]; nearest: NearestPassage | null } {
  const lineAt = indexLines(text);
  const find = (words: string, from: number) => locate(text, words).find((ranges) => ranges[0]!.start >= from);
  const place = (ranges: TextRange[]): Place => ({ line: lineAt(ranges[0]!.start), endLine: lineAt(ranges.at(-1)!.end - 1), ranges });
  const places = locate(text, quote).map(place);
  const nearest = places.length > 0 ? null : findNearest(text, quote);
  const ranges = nearest && rangesOf(text, nearest, find);
  if (!ranges) return { places, nearest: null };
  return { places, nearest: { ...place(ranges), text: quoteAt(text, ranges), changes: nearest.changes, pieces: piecesOf(text, nearest, find) } };
}

/** Returns where words stand first, from a position on. */
type Find = (words: string, from: number) => TextRange[] | undefined;

/** The ranges of a stretch of the text, given in UTF-16 offsets. */
function rangesOf(text: string, { start, end }: TextRange, find: Find): TextRange[] | undefined {
  const passage = text.slice(start, end);
  // A mark that pairs with one outside the passage is no mark inside it: without asterisks the words are found all the same.
  const from = codePoints(text, start);
  return find(passage, from) ?? find(passage.replaceAll("*", ""), from);
}

/** The ranges of the words that a passage shares with the quote, if it has all of them in their order. */
function piecesOf(text: string, { start, changes }: Nearest, find: Find): TextRange[] | null {
  if (changes.some(({ kind }) => kind === "onlyInQuote")) return null;
  const pieces: TextRange[] = [];
  for (const { words } of changes.filter(({ kind }) => kind === "same")) {
    const found = find(words, pieces.at(-1)?.end ?? codePoints(text, start));
    if (!found) return null;
    pieces.push(...found);
  }
  return pieces;
}

function codePoints(text: string, end: number): number {
  return [...text.slice(0, end)].length;
}
