import { CellError, defuseCell, toCells, type TableRecords } from "@igf/schema/tables";
import { stringify } from "csv-stringify/sync";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import type { Content, Files } from "./content.js";
import { tablesOfContent, validateFirst } from "./tables-of-content.js";

/** Returns records as CSV (RFC 4180), a file for each type. */
export function writeCsv(content: Content, spreadsheetSafe: boolean): Files {
  return Object.fromEntries(tablesOfContent(content).map((part) => [`${part.table.name}.csv`, writeTable(part, spreadsheetSafe)]));
}

function writeTable(part: TableRecords, spreadsheetSafe: boolean): string {
  const rows = part.records.map((record) => cellsOf(record, part));
  const columns = part.table.columns.map(({ name }) => name);
  return stringify([columns, ...(spreadsheetSafe ? rows.map((cells) => cells.map(defuseCell)) : rows)], { record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
}

function cellsOf(record: object, { table }: TableRecords): string[] {
  try {
    return toCells(record, table);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    const { id } = record as { id?: unknown };
    throw new CannotRun(`${table.type} ${typeof id === "string" ? printable(id) : "without an ID"} cannot be a row of ${table.name}.csv: ${printable(error.message)}`, validateFirst);
  }
}
