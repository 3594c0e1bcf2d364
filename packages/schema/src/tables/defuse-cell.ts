/** What a spreadsheet may run: a cell that begins so, be it after white space or in full-width characters. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * Returns a cell that no spreadsheet runs as a formula: one that begins as a formula does gets an apostrophe before it.
 * So does one that begins with an apostrophe, so that {@link restoreCell} can always tell.
 *
 * A number needs none: a spreadsheet reads `-5` as the number that it is.
 *
 * @group Tables
 * @example
 * ```ts
 * import { defuseCell } from "@igf/schema/tables";
 *
 * defuseCell('=HYPERLINK("https://example.org")'); // => "'=HYPERLINK(\"https://example.org\")"
 * defuseCell("Keep the ferries."); // => "Keep the ferries."
 * ```
 */
export function defuseCell(cell: string): string {
  return cell.startsWith("'") || (formula.test(cell) && !isNumber(cell)) ? `'${cell}` : cell;
}

/**
 * Undoes {@link defuseCell}: takes away the apostrophe that a cell begins with.
 *
 * @group Tables
 * @example
 * ```ts
 * import { defuseCell, restoreCell } from "@igf/schema/tables";
 *
 * restoreCell("'=1+1"); // => "=1+1"
 * restoreCell(defuseCell("'tis so")); // => "'tis so"
 * ```
 */
export function restoreCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

function isNumber(cell: string): boolean {
  return /^-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/.test(cell);
}
