import { datasetTypes } from "@igf/schema";
import { tablesOf } from "@igf/schema/tables";
import { readSchema } from "../convert/read-schema.js";
import { printable } from "../output/printable.js";
import { didYouMean } from "../suggest.js";
import type { Unread } from "./input.js";

/**
 * Says which file stands among those of a dataset in CSV and has the name of none of its lists; `null` where there is none. Whether
 * it is a draft, or was to be read, nobody can know.
 */
export function findStrayTable(tables: readonly { readonly file: string; readonly table: string }[]): Unread | null {
  const names = [...new Set(datasetTypes.flatMap((type) => tablesOf(readSchema(type)).map(({ name }) => name)))];
  const stray = tables.find(({ table }) => !names.includes(table));
  if (!stray) return null;
  const { file, table } = stray;
  return { file, error: `${printable(file)} stands among the tables of a dataset, and no dataset has a table ${printable(table)}.${didYouMean(table, names)} Rename the file, or move it elsewhere.` };
}
