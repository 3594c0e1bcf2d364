import { CellError, fromCells, type Table } from "@igf/schema/tables";
import { CannotRun } from "../cannot-run.js";
import { parseJson } from "../input/parse-json.js";
import { printable } from "../output/printable.js";
import { didYouMean } from "../suggest.js";
import type { Row, Rows } from "./read-rows.js";

const mend = "Lists, objects and numbers are written as JSON, a text as it is, and nothing for null; the README of @igf/cli shows it.";

/** Makes a record of each row. Throws {@link CannotRun} that says which row and column are wrong. */
export function recordsOf({ file, columns, records }: Rows, table: Table): Record<string, unknown>[] {
  const known = table.columns.map(({ name }) => name);
  const stray = columns.find((column) => !known.includes(column));
  if (stray !== undefined) throw new CannotRun(`${printable(file)} has a column ${printable(stray) || "without a name"}, which a ${table.type} does not have.${didYouMean(stray, known)}`, "Rename or remove it.");
  const missing = table.columns.find(({ name }) => name !== "extensions" && !columns.includes(name));
  if (missing) throw new CannotRun(`${printable(file)} has no column ${missing.name}.`, "Add it, with nothing in its cells where the value is null.");
  return records.map((row) => recordOf(row, file, table));
}

function recordOf({ line, cells }: Row, file: string, table: Table): Record<string, unknown> {
  if (cells.type !== table.type) throw new CannotRun(`${printable(file)}:${line}: the column type says ${printable(cells.type || "nothing")}.`, `Every row of this file is a ${table.type}.`);
  try {
    return fromCells(cells, table, parseJson);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    throw new CannotRun(`${printable(file)}:${line}: the column ${printable(error.message)}`, mend);
  }
}
