import type { TextRange } from "../generated/records.js";
import { quoteAt } from "./quote-at.js";

/**
 * Returns whether a quote stands in a text at the given ranges, character for character. A range that is empty or
 * leaves the text gives `false`.
 *
 * @param text - the unmodified source text
 * @param quote - the quoted words: no mark-up, single spaces
 * @param ranges - 0-based, end exclusive, in Unicode code points
 * @group Quotes
 * @example
 * ```ts
 * import { verifyQuote } from "@igf/schema/quotes";
 *
 * const text = "Draft. The **river** is high.";
 * verifyQuote(text, "The river is high.", [{ start: 7, end: 29 }]); // => true
 * verifyQuote(text, "The river is low.", [{ start: 7, end: 29 }]); // => false
 * ```
 */
export function verifyQuote(text: string, quote: string, ranges: readonly TextRange[]): boolean {
  try {
    return quoteAt(text, ranges) === quote;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
