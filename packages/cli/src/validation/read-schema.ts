import { createCheck } from "@igf/validator/engine";
import { CannotRun } from "../cannot-run.js";
import { readText } from "../input/read-text.js";
import { printable } from "../output/printable.js";

/** Reads a JSON Schema of a forum's own. Throws CannotRun when the file holds none, or one that is not understood. */
export function readSchema(namespace: string, file: string): object {
  const schema = parse(file);
  try {
    createCheck({ extensions: { [namespace]: schema as object } });
    return schema as object;
  } catch (error) {
    throw new CannotRun(`${printable(file)} cannot be used as a JSON Schema. ${printable((error as Error).message)}`, "Correct it, or leave out what is not understood.");
  }
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readText(file).text);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`${printable(file)} is no sound JSON.`, "Correct it: an editor for JSON shows where it breaks off.");
  }
}
