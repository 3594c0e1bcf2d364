import { basename, dirname } from "node:path";
import { datasetTypes } from "@igf/schema";
import { tablesOf } from "@igf/schema/tables";
import { readSchema } from "../convert/read-schema.js";
import { printable } from "../output/printable.js";
import { didYouMean } from "../suggest.js";
import { formatOfName } from "./input-format.js";
import type { Unread } from "./input.js";
import { listFolder } from "./list-folder.js";
import { tableOf } from "./table-of.js";

/** Says why some files of a folder cannot be read as a dataset in CSV; `null` where they can. */
export function refuseTables(folder: string, files: readonly string[]): Unread | null {
  const names = [...new Set(datasetTypes.flatMap((type) => tablesOf(readSchema(type)).map(({ name }) => name)))];
  return strayAmong(files, names) ?? leftOut(folder, files, names);
}

/** A file that has the name of no list of a dataset: whether it is a draft, or was to be read, nobody can know. */
function strayAmong(files: readonly string[], names: readonly string[]): Unread | null {
  const file = files.find((each) => !names.includes(tableOf(each)));
  if (file === undefined) return null;
  const table = tableOf(file);
  return { file, error: `${printable(file)} stands among the tables of a dataset, and no dataset has a table ${printable(table)}.${didYouMean(table, names)} Rename the file, or move it elsewhere.` };
}

/** Tables that lie beside those that were named. */
function leftOut(folder: string, files: readonly string[], names: readonly string[]): Unread | null {
  const known = names.filter((name) => !files.some((file) => tableOf(file) === name));
  const beside = listFolder(folder).filter((entry) => typeof entry === "string" && dirname(entry) === folder) as string[];
  const left = beside.filter((path) => formatOfName(path) === "csv" && known.includes(tableOf(path))).map((path) => basename(path));
  if (left.length === 0) return null;
  return { file: folder, error: `Of the tables of a dataset in ${printable(folder)}, some were named, and these were not: ${left.map(printable).join(", ")}. Name the folder: all of its tables are one dataset.` };
}
