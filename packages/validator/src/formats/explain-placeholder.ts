import { isPlaceholder } from "@igf/schema";
import type { Column } from "@igf/schema/tables";
import type { Fault } from "../fault.js";
import { showText } from "../show-value.js";

/**
 * Says of a cell that it holds a word for nothing (`null`, `N/A`, `-`), which is no nothing in CSV, or what a spreadsheet puts
 * where a formula fails (`#REF!`) or a column is too narrow (`#####`); `null` of any other cell.
 */
export function explainPlaceholder(cell: string, column: Column, pointer: string): Fault | null {
  const isOfSpreadsheet = cell.startsWith("#");
  if ((column.required && !isOfSpreadsheet) || !isPlaceholder(cell) || isJson(cell, column)) return null;
  const [found, name] = [showText(cell), showText(column.name)];
  const isTooNarrow = /^#+$/.test(cell);
  return {
    rule: "values-have-the-right-type",
    pointer,
    message: isOfSpreadsheet
      ? `The column ${name} holds ${found}: ${isTooNarrow ? "it was too narrow in the spreadsheet for what stands there" : "a formula of the spreadsheet failed"}.`
      : `The column ${name} holds the text ${found}, where an empty cell says that there is nothing.`,
    found,
    expected: column.required ? "a value" : "a value, or an empty cell",
    mend: mendOf(column, isOfSpreadsheet ? (isTooNarrow ? "what stands in the cell of the spreadsheet" : "what the formula should have given") : null),
  };
}

/** `[]` and `{}` are values where JSON is expected. */
function isJson(cell: string, { kind }: Column): boolean {
  return kind !== "text" && /^[[{]/.test(cell);
}

function mendOf({ required }: Column, meant: string | null): string {
  if (meant === null) return "Leave the cell empty.";
  return required ? `Write ${meant}.` : `Write ${meant}, or leave the cell empty.`;
}
