/** A word for nothing, a lone dash, or what a spreadsheet puts where nothing is known. */
const placeholder = /^(?:null|none|n\/a|n\.a\.|[-–—]|#(?:N\/A|NV))$/i;

/** What programs write where a number is missing; Nan is a town in Thailand. */
const notNumbers: readonly string[] = ["nan", "NaN"];

const longest = 12;

/**
 * Returns whether a text is one that people and spreadsheets write where there is nothing to say, and where a cell should be
 * empty: `null`, `none`, `N/A`, `nan`, a dash, `#REF!`.
 *
 * @group Patterns
 * @example
 * ```ts
 * import { isPlaceholder } from "@igf/schema";
 *
 * ["null", "N/A", "-", "#REF!", "North Atlantic"].map(isPlaceholder); // => [true, true, true, true, false]
 * ```
 */
export function isPlaceholder(text: string): boolean {
  return text.length <= longest && (placeholder.test(text) || notNumbers.includes(text) || isFailure(text));
}

/** What a spreadsheet puts where a formula fails, in any of its languages. */
function isFailure(text: string): boolean {
  return text.startsWith("#") && /^#[\p{L}/0]+[!?]$/u.test(text);
}
