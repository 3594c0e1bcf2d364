import { toCodePoints } from "./to-code-points.js";
import type { Range } from "./types.js";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * Splits a text into sentences as Unicode does (UAX 29): a line break ends one, too, so headings and items of lists stand
 * alone. White space around a sentence is left out.
 *
 * @param pageBreaks - white space inside a sentence that looks like the end of a paragraph
 * @returns ranges in code points, in order
 */
export function splitSentences(text: string, pageBreaks: readonly Range[] = []): Range[] {
  const points = Array.from(text);
  for (const { start, end } of pageBreaks) points.fill(" ", start, end);
  const joined = points.join("");
  const segments = Array.from(segmenter.segment(joined)).filter(({ segment }) => segment.trim() !== "");
  const utf16 = segments.map(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    return { start, end: start + segment.trim().length };
  });
  return toCodePoints(joined, utf16);
}
