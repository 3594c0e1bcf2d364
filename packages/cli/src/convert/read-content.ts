import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CannotRun } from "../cannot-run.js";
import { explainKind } from "../input/explain-kind.js";
import { readBytes } from "../input/read-bytes.js";
import { readText } from "../input/read-text.js";
import { printable } from "../output/printable.js";
import { readTable } from "./read-table.js";
import type { Content, Files } from "./content.js";
import { formatOf, type Format } from "./formats.js";

/** Tells the format of what the user named: a folder is one of CSV files. */
export function inputFormat(path: string): Format {
  if (isFolder(path)) return "csv";
  const format = formatOf(path);
  if (format) return format;
  readBytes(path);
  throw explainKind(path, printable(path)) ?? new CannotRun(`The name ${printable(path)} does not say in which format the file is.`, "Let it end in .json, .ndjson, .csv or .yaml, or name a folder of CSV files.");
}

/** Reads records in a format. */
export async function readContent(path: string, format: Format, spreadsheetSafe: boolean): Promise<Content> {
  if (format === "csv") return parseContent(csvFiles(path), format, path, spreadsheetSafe);
  return parseContent({ "": format === "json" ? readBytes(path) : readText(path).text }, format, path, spreadsheetSafe);
}

/** Makes records of the texts of a format. */
export async function parseContent(files: Readonly<Record<string, string | Uint8Array>>, format: Format, path: string, spreadsheetSafe: boolean): Promise<Content> {
  if (format === "csv") return (await import("./read-csv.js")).readCsv(files as Files, path, spreadsheetSafe);
  const text = files[""]!;
  if (format === "json") return (await import("./read-json.js")).readJson(text as Uint8Array, path);
  if (format === "ndjson") return (await import("./read-ndjson.js")).readNdjson(text as string, path);
  return (await import("./read-yaml.js")).readYaml(text as string, path);
}

function csvFiles(path: string): Files {
  if (!isFolder(path)) {
    const text = readTable(path);
    if (basename(path).toLowerCase() !== "dataset.csv") return { [path]: text };
    const folder = dirname(path) === "." ? "this one, written as ./" : printable(dirname(path));
    throw new CannotRun(`${printable(path)} is one of the tables of a dataset.`, `Name their folder: ${folder}`);
  }
  const files = readdirSync(path).filter((file) => formatOf(file) === "csv").sort();
  if (files.length === 0) throw new CannotRun(`There is no CSV file in the folder ${printable(path)}.`, "Name the folder that holds dataset.csv and the files beside it.");
  return Object.fromEntries(files.map((file) => [join(path, file), readTable(join(path, file))]));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
