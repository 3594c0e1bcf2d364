import { isPlaceholder } from "@igf/schema";
import type { Column } from "@igf/schema/tables";
import type { Fault } from "../fault.js";
import { showText } from "../show-value.js";

/**
 * Says of a cell that it holds a word for nothing (`null`, `N/A`, `-`), which is no nothing in CSV, or what a spreadsheet puts
 * where a formula fails (`#REF!`); `null` of any other cell.
 */
export function explainPlaceholder(cell: string, column: Column, pointer: string): Fault | null {
  const isFailedFormula = cell.startsWith("#");
  if ((column.required && !isFailedFormula) || !isPlaceholder(cell)) return null;
  const [found, name] = [showText(cell), showText(column.name)];
  return {
    rule: "values-have-the-right-type",
    pointer,
    message: isFailedFormula
      ? `The column ${name} holds ${found}: a formula of the spreadsheet failed.`
      : `The column ${name} holds the text ${found}, where an empty cell says that there is nothing.`,
    found,
    expected: column.required ? "a value" : "a value, or an empty cell",
    mend: mendOf(column, isFailedFormula),
  };
}

function mendOf({ required }: Column, isFailedFormula: boolean): string {
  if (required) return "Write what the formula should have given.";
  return isFailedFormula ? "Write what the formula should have given, or leave the cell empty." : "Leave the cell empty.";
}
