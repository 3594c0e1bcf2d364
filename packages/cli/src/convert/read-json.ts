import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import type { Content } from "./content.js";
import { contentOf } from "./content-of.js";
import { JsonFault, parseJson } from "./parse-json.js";

/** Reads a JSON file: a dataset, a record, or a list of records. */
export async function readJson(bytes: Uint8Array, file: string): Promise<Content> {
  return contentOf(parseAt(bytes, file, 0), file);
}

/** Reads JSON that begins after some lines of a file. Throws {@link CannotRun} that says where the fault is. */
export function parseAt(text: string | Uint8Array, file: string, linesBefore: number): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new CannotRun(`${printable(file)}:${error.line + linesBefore}:${error.column}: ${printable(error.message)}`, printable(error.mend));
  }
}
