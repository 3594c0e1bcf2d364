import type { ConsultationsDataset, MessagesDataset, StatisticsDataset } from "@igf/schema";
import { splitDataset, tablesOf } from "@igf/schema/tables";
import { readSchema } from "../read/read-schema.js";
import { emitCsv } from "./emit-csv.js";
import { emitDataPackage } from "./emit-data-package.js";
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
  const schema = readSchema(dataset.type);
  const [header, sources, ...lists] = splitDataset(dataset, tablesOf(schema));
  const tables = [header!, sources!, ...lists];
  const whole = {
    [`${file}.json`]: emitJson(dataset),
    [`${file}.ndjson`]: emitNdjson([{ ...header!.records[0], sources: sources!.records }, ...lists.flatMap(({ records }) => records)]),
  };
  const csv = Object.fromEntries(tables.map((part) => [`${file}/${part.table.name}.csv`, emitCsv(part)]));
  return {
    ...whole,
    ...csv,
    "datapackage.json": emitDataPackage(dataset, { whole, csv, tables: tables.map(({ table }) => table) }),
    "context.jsonld": emitJson(emitContext([dataset.type, ...tables.slice(1).map(({ table }) => table.type)])),
  };
}
