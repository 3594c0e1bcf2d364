import { CannotRun } from "../cannot-run.js";
import { readText } from "../input/read-text.js";
import { printable } from "../output/printable.js";

/** Reads a JSON Schema of a forum's own. Throws CannotRun when the file holds none. */
export function readSchema(file: string): object {
  const { text } = readText(file);
  try {
    const schema: unknown = JSON.parse(text);
    if (typeof schema === "object" && schema !== null && !Array.isArray(schema)) return schema;
  } catch {
    throw new CannotRun(`${printable(file)} is no sound JSON.`, "Correct it: an editor for JSON shows where it breaks off.");
  }
  throw new CannotRun(`${printable(file)} is no JSON Schema.`, 'Name a file that holds an object, such as { "type": "object" }.');
}
