import { isDeepStrictEqual } from "node:util";
import { CannotRun } from "../cannot-run.js";
import type { Content, Files } from "./content.js";
import type { Format } from "./formats.js";
import { parseContent } from "./read-content.js";

/**
 * Returns records in a format, as one text or as files. They are read back at once: what the format would not give back,
 * field for field, is not written.
 */
export async function writeContent(content: Content, format: Format, spreadsheetSafe: boolean): Promise<Files> {
  const files = await textsOf(content, format, spreadsheetSafe);
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.from(text))]));
  const again = isEmpty(content) ? content : await parseContent(bytes, format, "the result", spreadsheetSafe);
  if (isDeepStrictEqual(sorted(again), sorted(content))) return files;
  throw new CannotRun(`The records would not be the same in ${format}.`, "Look for half a character (a lone surrogate) in a text; `npx @igf/cli validate` finds it.");
}

async function textsOf(content: Content, format: Format, spreadsheetSafe: boolean): Promise<Files> {
  const value = "dataset" in content ? content.dataset : content.records;
  switch (format) {
    case "json":
      return { "": `${JSON.stringify(value, null, 2)}\n` };
    case "ndjson":
      return { "": (await linesOf(content)).map((line) => `${JSON.stringify(line)}\n`).join("") };
    case "yaml":
      return { "": (await import("./write-yaml.js")).writeYaml(value) };
    case "csv":
      return (await import("./write-csv.js")).writeCsv(content, spreadsheetSafe);
  }
}

/** The header of a dataset, in which its documents stay, and its records. */
async function linesOf(content: Content): Promise<readonly unknown[]> {
  if ("records" in content) return content.records;
  const { tablesOfDataset } = await import("./tables-of-content.js");
  const [header, sources, ...lists] = tablesOfDataset(content.dataset);
  return [{ ...header!.records[0], sources: sources!.records }, ...lists.flatMap(({ records }) => records)];
}

function isEmpty(content: Content): boolean {
  return "records" in content && content.records.length === 0;
}

/** CSV has the records by type: among bare records, that is the only order that it changes. */
function sorted(content: Content): unknown {
  if ("dataset" in content) return content.dataset;
  return [...new Set(content.records.map(({ type }) => type))].map((type) => content.records.filter((record) => record.type === type));
}
