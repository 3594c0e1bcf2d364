import { CannotRun } from "../cannot-run.js";
import { parseAt } from "../input/parse-json.js";
import { printable } from "../output/printable.js";
import type { Content } from "./content.js";
import { contentOfEntries, type Entry } from "./content-of.js";

/** Reads newline-delimited JSON: records, after the header of their dataset where there is one. */
export async function readNdjson(text: string, file: string): Promise<Content> {
  const lines = text.split(/\r?\n/).flatMap((line, index): Entry[] =>
    line.trim() === "" ? [] : [{ value: parseAt(line, file, index), place: `Line ${index + 1} of ${printable(file)}` }],
  );
  if (lines.length === 0) throw new CannotRun(`${printable(file)} is empty.`, "A file of records has one on each line.");
  return contentOfEntries(lines);
}
