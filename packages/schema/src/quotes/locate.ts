import type { TextRange } from "../generated/records.js";
import { cleanText } from "./clean-text.js";
import { indexCodePoints } from "./code-points.js";
import { findMarkPairs } from "./emphasis.js";

/**
 * Returns every place at which a quote stands in a text, in order: for each the ranges to record beside the quote.
 * An empty list means that the words do not stand there; more than one place means that the quote alone does not
 * say which is meant.
 *
 * One range is enough for words that a line or page break cuts. A place has several ranges only where a mark
 * (`**` or `*`) opens inside the quote and closes outside it, or the other way round: the range is cut at the mark.
 *
 * @param text - the unmodified source text
 * @param quote - the words to find; mark-up and white space are compared as quotes are
 * @returns places, each a list of ranges: 0-based, end exclusive, in Unicode code points
 * @group Quotes
 * @example
 * ```ts
 * import { locate } from "@igf/schema/quotes";
 *
 * locate("Draft.\n\nThe **river**\nis high.", "river is high."); // => [[{ start: 14, end: 19 }, { start: 22, end: 30 }]]
 * locate("Draft.", "final"); // => []
 * ```
 */
export function locate(text: string, quote: string): TextRange[][] {
  const wanted = cleanText(quote).clean;
  if (wanted === "") return [];
  const { clean, origins } = cleanText(text);
  const marks = findMarkPairs(text);
  const index = indexCodePoints(text);
  const places: TextRange[][] = [];
  for (let at = clean.indexOf(wanted); at >= 0; at = clean.indexOf(wanted, at + 1)) {
    const start = origins[at]!;
    const end = origins[at + wanted.length - 1]! + 1;
    const cuts = marks.flatMap(({ opening, closing }) => {
      const opens = start <= opening.start && opening.end <= end;
      const closes = start <= closing.start && closing.end <= end;
      return opens === closes ? [] : [opens ? opening : closing];
    });
    const pieces = cutAt(text, start, end, cuts);
    if (cleanText(pieces.map((piece) => text.slice(piece.start, piece.end)).join(" ")).clean !== wanted) continue;
    places.push(pieces.map((piece) => ({ start: index.toCodePoints(piece.start), end: index.toCodePoints(piece.end) })));
  }
  return places;
}

/** Splits a stretch at the given marks, without the marks and without white space at the ends of the pieces. */
function cutAt(text: string, start: number, end: number, cuts: readonly TextRange[]): TextRange[] {
  const edges = [start, ...cuts.flatMap((cut) => [cut.start, cut.end]), end];
  const pieces: TextRange[] = [];
  for (let edge = 0; edge < edges.length; edge += 2) {
    const piece = text.slice(edges[edge]!, edges[edge + 1]!);
    const from = edges[edge]! + (piece.length - piece.trimStart().length);
    if (piece.trim() !== "") pieces.push({ start: from, end: from + piece.trim().length });
  }
  return pieces;
}
