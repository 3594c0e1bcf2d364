import { CsvRecords, type CsvOptions } from "../../src/formats/csv-records.js";
import type { CsvRow } from "../../src/formats/csv-row.js";

/** Reads a CSV file that comes in pieces: its rows, its records, and its faults with their places. */
export function readCsv(pieces: readonly (string | Uint8Array)[], options: CsvOptions = {}) {
  const rows: CsvRow[] = [];
  const reader = new CsvRecords(options, (row) => rows.push(row));
  for (const piece of pieces) reader.push(piece);
  reader.end();
  const faults = rows.flatMap((row) => row.faults.map((fault) => ({ ...row.placeAt(fault.offset!), ...fault })));
  return { content: reader.content, rows, values: rows.flatMap(({ value }) => (value ? [value] : [])), faults };
}
