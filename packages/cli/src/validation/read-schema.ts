import { idPattern } from "@igf/schema";
import { createCheck } from "@igf/validator/engine";
import { CannotRun } from "../cannot-run.js";
import { jsonOf } from "../input/json-of.js";
import { mostOfSettings } from "../input/read-bytes.js";
import { readText } from "../input/read-text.js";
import { printable } from "../output/printable.js";

/** Reads a JSON Schema of a forum's own. Throws CannotRun when the file holds none, or one that is not understood. */
export async function readSchema(namespace: string, file: string): Promise<object> {
  if (!idPattern.test(namespace)) throw new CannotRun(`${printable(namespace)} cannot be a namespace of extensions.`, "Choose lower-case ASCII words joined by hyphens, as the records have it, such as river-forum.");
  const schema = await jsonOf(readText(file, mostOfSettings).text, file);
  try {
    createCheck({ extensions: { [namespace]: schema as object } });
    return schema as object;
  } catch (error) {
    throw new CannotRun(`${printable(file)} cannot be used as a JSON Schema. ${printable(reasonOf(error as Error))}`, "Correct it, or leave out what is not understood.");
  }
}

/** The validator says of which extension the schema is: here that is known. */
function reasonOf({ message, cause }: Error): string {
  return cause instanceof Error ? cause.message : message;
}
