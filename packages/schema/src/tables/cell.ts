import { CellError } from "./cell-error.js";
import { isPlaceholder } from "../is-placeholder.js";
import type { CellKind, Column } from "./table.js";

/** Reads JSON: `JSON.parse`, or a stricter reader that throws an error with a message. */
export type ParseJson = (text: string) => unknown;

const names: Record<CellKind, string> = { text: "a text", integer: "a whole number", number: "a number", boolean: "true or false", array: "a list", object: "an object" };

/**
 * What a cell may hold for true and for false: spreadsheets write the same word in capitals. It is a part of what Table Schema takes for
 * them by default (https://datapackage.org/standard/table-schema/#boolean), which has digits as well.
 *
 * @group Tables
 */
export const booleanWords = { true: ["true", "True", "TRUE"], false: ["false", "False", "FALSE"] } as const;

/** Writes a value into a cell. */
export function writeCell(value: unknown, { name, kind }: Column): string {
  if (!isOfKind(value, kind)) throw new CellError(name, `is ${JSON.stringify(value) ?? "missing"}, and ${names[kind]} is expected.`);
  return kind === "text" ? writeText(value as string) : JSON.stringify(value);
}

/**
 * Returns the value of a cell that is not empty: a text as it stands, true and false as {@link booleanWords} has them, everything else
 * read as JSON.
 *
 * @param cell - what the cell holds
 * @param column - the column that it stands in
 * @param parse - reads the JSON of the cell; a stricter reader than `JSON.parse` may refuse what that passes over
 * @throws {@link CellError} when the cell does not hold what its column says
 * @group Tables
 * @example
 * ```ts
 * import topic from "@igf/schema/json-schema/topic.schema.json" with { type: "json" };
 * import { readCell, tableOf } from "@igf/schema/tables";
 *
 * const position = tableOf(topic, "topics").columns.find(({ name }) => name === "position")!;
 * readCell("7", position); // => 7
 * ```
 */
export function readCell(cell: string, { name, kind }: Column, parse: (text: string) => unknown = JSON.parse): unknown {
  if (kind === "text") return readText(cell);
  if (kind === "boolean" && isOneOf(booleanWords.true, cell)) return true;
  if (kind === "boolean" && isOneOf(booleanWords.false, cell)) return false;
  const value = parseOr(cell, parse, (reason) => new CellError(name, `holds ${cell}, and ${names[kind]} is expected, written as JSON. ${reason}`));
  if (!isOfKind(value, kind)) throw new CellError(name, `holds ${cell}, and ${names[kind]} is expected.`);
  return value;
}

function isOneOf(words: readonly string[], cell: string): boolean {
  return words.includes(cell);
}

function isOfKind(value: unknown, kind: CellKind): boolean {
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    default:
      return typeof value === kind && (kind !== "number" || Number.isFinite(value));
  }
}

function parseOr(cell: string, parse: ParseJson, fault: (reason: string) => Error): unknown {
  try {
    return parse(cell);
  } catch (error) {
    throw fault((error as Error).message);
  }
}

/**
 * A text stands as it is. Only what a cell could not give back is written as a JSON string: the empty text, since an
 * empty cell says `null`; half a character; a text that could itself be read as a JSON string; and one such as `null`,
 * which would look as if the cell were meant to be empty.
 */
function writeText(text: string): string {
  return text === "" || /\p{Cs}/u.test(text) || readText(text) !== text || isPlaceholder(text) ? JSON.stringify(text) : text;
}

function readText(cell: string): string {
  // Most cells are no JSON, and are told apart without a pattern.
  if (cell.charCodeAt(0) !== 34) return cell;
  if (!/^".*"$/s.test(cell)) return cell;
  try {
    return JSON.parse(cell) as string;
  } catch {
    return cell;
  }
}
