/** A word or a sign for nothing, or for what is to come; what a spreadsheet puts where nothing is known, or where a cell is too narrow. */
const placeholder = /^(?:null|none|nil|n\/a|n\.a\.|k\. ?a\.|tb[cd]|todo|x{3,}|\?+|\.|-{1,3}|[–—]|#{2,}|#(?:N\/A|NV)|\(blank\))$/i;

/** What programs write where they were given nothing. */
const byPrograms = /^(?:undefined|invalid date|\[object [a-z]+\]|\[\]|\{\})$/i;

/** What programs write where a number is missing; Nan is a town in Thailand. */
const notNumbers: readonly string[] = ["nan", "NaN"];

const longest = 20;
const longestFailure = 12;

/**
 * Returns whether a text is one that people and spreadsheets write where there is nothing to say, and where a cell should be
 * empty: `null`, `none`, `N/A`, `TBD`, `undefined`, `nan`, a dash, `#REF!`.
 *
 * @group Patterns
 * @example
 * ```ts
 * import { isPlaceholder } from "@igf/schema";
 *
 * ["null", "TBD", "-", "#REF!", "North Atlantic"].map(isPlaceholder); // => [true, true, true, true, false]
 * ```
 */
export function isPlaceholder(text: string): boolean {
  return text.length <= longest && (placeholder.test(text) || byPrograms.test(text) || notNumbers.includes(text) || isFailure(text));
}

/** What a spreadsheet puts where a formula fails, in any of its languages. */
function isFailure(text: string): boolean {
  return text.length <= longestFailure && text.startsWith("#") && /^#[\p{L}/0]+[!?]$/u.test(text);
}
