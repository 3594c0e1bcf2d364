import { restoreCell } from "@igf/schema/tables";
import { CsvError, parse, type Info } from "csv-parse/sync";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";

/** The rows of a CSV file. */
export interface Rows {
  readonly file: string;
  /** Names of the columns, in the order of the file. */
  readonly columns: readonly string[];
  readonly records: readonly Row[];
}

/** A row: its cells by column, and where it begins in the file. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads a CSV file (RFC 4180), also one that a spreadsheet saved with a byte-order mark, or with semicolons or tabs between the cells. */
export function readRows(text: string, file: string, spreadsheetSafe: boolean): Rows {
  const [first, ...others] = parseCsv(text, file);
  const columns = first?.record ?? [];
  checkColumns(columns, file);
  const records = others.map(({ record, line }) => ({
    line,
    cells: Object.fromEntries(record.map((cell, index) => [columns[index]!, spreadsheetSafe ? restoreCell(cell) : cell])),
  }));
  return { file, columns, records };
}

function parseCsv(text: string, file: string): { record: string[]; line: number }[] {
  try {
    const options = { bom: true, info: true, ...separatorOf(text), record_delimiter: lineBreaks, skip_empty_lines: true };
    const parsed = parse(text, options) as unknown as { record: string[]; info: Info }[];
    return parsed.map(({ record, info }) => ({ record, line: info.lines - record.join("").replace(/[^\r\n]/g, "").length }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CannotRun(`${printable(file)}:${String(error.lines)}: ${printable(error.message.split(" on line ")[0]!.replace(/:.*/s, ""))}.`, "Cells are separated by commas; one that holds a comma, a quotation mark or a line break is put in quotation marks.");
  }
}

/** Lines may be empty, as \r\r\n makes every second one: `validate` passes over them as well. */
const lineBreaks = ["\r\n", "\n", "\r"];

/**
 * In many countries spreadsheets separate cells by semicolons, and leave no choice; some say so in a first row. No name of a
 * column has one of these signs in it.
 */
function separatorOf(text: string): { delimiter: string; from_line: number } {
  const [first, said] = /^\ufeff?(?:"?sep=(.)"?$)?.*/im.exec(text)!;
  if (said !== undefined) return { delimiter: said, from_line: 2 };
  return { delimiter: [",", ";", "\t", "|"].find((sign) => first.includes(sign)) ?? ",", from_line: 1 };
}

function checkColumns(columns: readonly string[], file: string): void {
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw new CannotRun(`${printable(file)} has two columns ${printable(twice)}.`, "Remove one of them.");
}
