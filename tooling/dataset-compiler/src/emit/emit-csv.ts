import { toCells, type TableRecords } from "@igf/schema/tables";
import { stringify } from "csv-stringify/sync";

/** Returns records as CSV (RFC 4180): the names of the columns, then a row for each record. */
export function emitCsv({ table, records }: TableRecords): string {
  const rows = records.map((record) => toCells(record, table));
  return stringify([table.columns.map(({ name }) => name), ...rows], { record_delimiter: "\r\n" });
}
