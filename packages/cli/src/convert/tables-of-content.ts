import { schemaFileName, type RecordType } from "@igf/schema";
import { splitDataset, tableOf, tablesOf, type TableRecords } from "@igf/schema/tables";
import { CannotRun } from "../cannot-run.js";
import type { Content, Dataset, Item } from "./content.js";
import { readSchema } from "./read-schema.js";

/** Divides records by type: of a dataset its header and each of its lists, of bare records those of one type each. */
export function tablesOfContent(content: Content): TableRecords[] {
  return "dataset" in content ? tablesOfDataset(content.dataset) : tablesByType(content.records);
}

/** Divides a dataset into its header and its lists. Throws {@link CannotRun} where it has not the lists of its type. */
export function tablesOfDataset(dataset: Dataset): TableRecords[] {
  try {
    const parts = splitDataset(dataset, tablesOf(readSchema(dataset.type)));
    for (const part of parts.slice(1)) checkTypes(part);
    return parts;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CannotRun(error.message, validateFirst);
  }
}

export const validateFirst = "Make the dataset valid first: npx @igf/cli validate FILE.";

function checkTypes({ table, records }: TableRecords): void {
  const stray = records.findIndex((record) => (record as Item | null)?.type !== table.type);
  if (stray >= 0) throw new CannotRun(`Item ${stray + 1} of ${table.name} is not a ${table.type}.`, validateFirst);
}

function tablesByType(records: readonly Item[]): TableRecords[] {
  const types = [...new Set(records.map(({ type }) => type))];
  return types.map((type) => ({ table: tableOf(readSchema(type), nameOf(type)), records: records.filter((record) => record.type === type) }));
}

/** `AskCluster` → `ask-cluster`. */
function nameOf(type: RecordType): string {
  return schemaFileName(type).replace(".schema.json", "");
}
