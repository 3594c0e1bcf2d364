import type { TextRange } from "../generated/records.js";
import { cleanText } from "./clean-text.js";
import { indexCodePoints } from "./code-points.js";

/**
 * Returns the quoted words that stand at some ranges of a text: the ranges joined by one space, with paired `**`
 * and `*` removed, white space collapsed and trimmed.
 *
 * @param text - the unmodified source text
 * @param ranges - 0-based, end exclusive, in Unicode code points
 * @throws RangeError when there is no range, or one is empty, runs backwards or leaves the text
 * @group Quotes
 * @example
 * ```ts
 * import { quoteAt } from "@igf/schema/quotes";
 *
 * quoteAt("The **river** is\nhigh.", [{ start: 4, end: 22 }]); // => "river is high."
 * ```
 */
export function quoteAt(text: string, ranges: readonly TextRange[]): string {
  const index = indexCodePoints(text);
  if (ranges.length === 0) throw new RangeError("A quote needs at least one range.");
  const parts = ranges.map(({ start, end }) => {
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= index.length)) {
      throw new RangeError(
        `Range ${start}–${end} is not inside the text, which has ${index.length} code points (0-based, end exclusive).`,
      );
    }
    return text.slice(index.toUtf16(start), index.toUtf16(end));
  });
  return cleanText(parts.join(" ")).clean;
}
