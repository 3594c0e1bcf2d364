import type { Table } from "@igf/schema/tables";
import { letters } from "../nearest.js";
import { contentByName, tablesOfTypes, type CsvContent } from "./tables-of-types.js";

/**
 * Returns what the columns of a CSV file say that it holds; failing that, what its name says; failing that, what most
 * of the columns are about. `null` where nothing can be said.
 */
export function chooseTable(columns: readonly string[], file: string | undefined): CsvContent | null {
  const tables = [...tablesOfTypes()];
  // Columns without a name say nothing: spreadsheets export empty ones.
  const spelt = columns.filter((name) => name.trim() !== "").map(letters);
  const fitting = tables.find(([, table]) => misfits(spelt, table) === 0);
  const named = file === undefined ? null : contentByName(file);
  return fitting?.[0] ?? named ?? nearestTable(spelt, tables);
}

function nearestTable(columns: readonly string[], tables: readonly (readonly [CsvContent, Table])[]): CsvContent | null {
  const [first, second] = tables
    .map(([content, table]) => ({ content, table, distance: misfits(columns, table) }))
    .sort((a, b) => a.distance - b.distance);
  const isClear = first!.distance < second!.distance && first!.distance < first!.table.columns.length;
  return isClear ? first!.content : null;
}

/**
 * How badly columns fit, by the letters of their names: one that does not belong there says most, and holds what would be
 * lost; one that is missing says less where its cells may be empty, since it may have been left out.
 */
function misfits(columns: readonly string[], table: Table): number {
  const known = table.columns.map(({ name, required }) => ({ name: letters(name), required }));
  const missing = known.filter(({ name }) => name !== "extensions" && !columns.includes(name));
  const stray = columns.filter((column) => !known.some(({ name }) => name === column));
  return missing.reduce((sum, { required }) => sum + (required ? 1 : 0.5), 0) + 3 * stray.length;
}
