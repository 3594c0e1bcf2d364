import type { ConsultationsDataset, MessagesDataset, RecordType, StatisticsDataset } from "@igf/schema";
import { splitDataset, tableOf, tablesOf, type TableRecords } from "@igf/schema/tables";
import { license, publisher } from "../publisher.js";
import { readSchema } from "../read/read-schema.js";
import { emitCsv } from "./emit-csv.js";
import { emitDataPackage, type About } from "./emit-data-package.js";
import { emitJson } from "./emit-json.js";
import { emitNdjson } from "./emit-ndjson.js";
import { emitContext } from "./json-ld/emit-context.js";

/** A dataset with its envelope. */
export type Dataset = MessagesDataset | StatisticsDataset | ConsultationsDataset;

/**
 * Returns a dataset in every format, as files: JSON, NDJSON, a folder of CSV files, the descriptor that says what all of
 * them hold, and the context with which the JSON is JSON-LD.
 */
export function emitFormats(file: string, dataset: Dataset): Record<string, string> {
  const parts = splitDataset(dataset, tablesOf(readSchema(dataset.type)));
  const [header, sources, ...lists] = parts;
  const whole = {
    [`${file}.json`]: emitJson(dataset),
    [`${file}.ndjson`]: emitNdjson([{ ...header!.records[0], sources: sources!.records }, ...lists.flatMap(({ records }) => records)]),
  };
  return { ...whole, ...emitTables(dataset, whole, parts, `${file}/`) };
}

/** What a package says of lists of records that have no envelope. */
export type AboutLists = Pick<About, "id" | "title" | "version">;

/**
 * Returns lists of records in the formats that {@link emitFormats} adds to JSON and NDJSON.
 *
 * @param whole - the JSON and the NDJSON, by path
 * @param lists - the records by the name of their list, all of one type in each
 */
export function emitListFormats(about: AboutLists, whole: Readonly<Record<string, string>>, lists: Readonly<Record<string, readonly { readonly type: RecordType }[]>>): Record<string, string> {
  const parts = Object.entries(lists).map(([name, records]) => ({ table: tableOf(readSchema(records[0]!.type), name), records }));
  return emitTables({ ...about, publisher, license, disclaimer: null, sources: [] }, whole, parts, "");
}

function emitTables(about: About, whole: Readonly<Record<string, string>>, parts: readonly TableRecords[], folder: string): Record<string, string> {
  const csv = Object.fromEntries(parts.map((part) => [`${folder}${part.table.name}.csv`, emitCsv(part)]));
  const tables = parts.map(({ table }) => table);
  return {
    ...csv,
    "datapackage.json": emitDataPackage(about, { whole, csv, tables }),
    "context.jsonld": emitJson(emitContext(tables.map(({ type }) => type))),
  };
}
