import { readCell, restoreCell, type Column } from "@igf/schema/tables";
import type { Fault } from "../fault.js";
import { patternOf } from "../shape/schema.js";
import { showText } from "../show-value.js";

/**
 * Says of a cell that an apostrophe stands before its value, as `igf convert --spreadsheet-safe` and people put it where a
 * spreadsheet would read something else; `null` where the cell is right as it is, or is not without the apostrophe.
 */
export function explainApostrophe(cell: string, column: Column, pointer: string): Fault | null {
  const value = restoreCell(cell);
  if (value === cell || !isRight(value, column) || isRight(cell, column)) return null;
  const found = showText(cell);
  return {
    rule: column.kind === "text" ? "formats-are-right" : "values-have-the-right-type",
    pointer,
    message: `The column ${showText(column.name)} holds ${found}: an apostrophe stands before the value.`,
    found,
    expected: showText(value),
    mend: "Remove the apostrophe; `npx @igf/cli convert FOLDER NEW.json --spreadsheet-safe` takes away all that it put there.",
    didYouMean: value,
  };
}

/** Whether a cell is what its column asks for, in which not any text may stand. */
function isRight(cell: string, column: Column): boolean {
  const { kind, schema } = column;
  if (kind === "text") return schema.pattern === undefined || patternOf(schema.pattern).test(cell);
  try {
    readCell(cell, column);
    return true;
  } catch {
    return false;
  }
}
