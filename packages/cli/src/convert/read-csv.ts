import { basename } from "node:path";
import { datasetTypes, recordTypes } from "@igf/schema";
import { joinDataset, tableOf, tablesOf, type Table, type TableRecords } from "@igf/schema/tables";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import { didYouMean } from "../suggest.js";
import type { Content, Dataset, Files, Item } from "./content.js";
import { readRows, type Rows } from "./read-rows.js";
import { readSchema } from "./read-schema.js";
import { recordsOf } from "./records-of-rows.js";

/** Reads CSV files: those of a dataset, of which `dataset.csv` is one, or records by type. */
export function readCsv(files: Files, folder: string, spreadsheetSafe: boolean): Content {
  const rows = Object.entries(files).map(([file, text]) => readRows(text, file, spreadsheetSafe));
  const header = rows.find(({ file }) => nameOf(file) === "dataset");
  return header ? { dataset: readDataset(header, rows, folder) } : { records: rows.flatMap(readBareRecords) };
}

function readDataset(header: Rows, all: readonly Rows[], folder: string): Dataset {
  const type = header.records[0]?.cells.type ?? "";
  if (header.records.length !== 1) throw new CannotRun(`${printable(header.file)} has ${header.records.length} rows after the first.`, "It has one: the header of the dataset.");
  const tables = tablesOf(readSchema(datasetType(type, header.file)));
  const stray = all.find(({ file }) => !tables.some(({ name }) => name === nameOf(file)));
  if (stray) throw new CannotRun(`A ${type} has no table ${printable(nameOf(stray.file))}.${didYouMean(nameOf(stray.file), tables.map(({ name }) => name))}`, "Rename the file, or move it elsewhere.");
  return joinDataset(tables.map((table) => readTable(table, all, folder))) as unknown as Dataset;
}

function readTable(table: Table, all: readonly Rows[], folder: string): TableRecords {
  const rows = all.find(({ file }) => nameOf(file) === table.name);
  if (rows) return { table, records: recordsOf(rows, table) };
  throw new CannotRun(`${printable(folder)} has no ${table.name}.csv.`, `Where there are no ${table.name}, the file holds the names of the columns alone: ${table.columns.map(({ name }) => name).join(",")}`);
}

/** Without the header of a dataset, the column `type` says what the rows are. */
function readBareRecords(rows: Rows): Item[] {
  const typed = rows.records[0]?.cells.type;
  const type = recordTypes.find((candidate) => candidate === typed);
  if (rows.records.length === 0) return [];
  if (!type) throw new CannotRun(`${printable(rows.file)}:2: the column type says ${printable(typed ?? "nothing")}, which is no type of record.${didYouMean(typed ?? "", recordTypes)}`, "`npx @igf/cli schema` lists the types.");
  return recordsOf(rows, tableOf(readSchema(type), type)) as unknown as Item[];
}

function datasetType(type: string, file: string): Dataset["type"] {
  const found = datasetTypes.find((candidate) => candidate === type);
  if (found) return found;
  throw new CannotRun(`${printable(file)}:2: the column type says ${printable(type || "nothing")}, which is no type of dataset.${didYouMean(type, datasetTypes)}`, `Write one of ${datasetTypes.join(", ")}.`);
}

function nameOf(file: string): string {
  return basename(file).toLowerCase().replace(/\.csv$/, "");
}
