import { schemaOf, type Schema } from "../shape/schema.js";
import { textSource, urlSource } from "./plain-text.js";

/** What accepts a line as a record. */
export interface LinePattern {
  readonly pattern: RegExp;
  /** The number of the capture of what stands at each path. */
  readonly captures: ReadonlyMap<string, number>;
}

/** What no line has; only `null` may stand in its place. */
const never = "(?!)";

/** The pattern of web addresses, which may also hold what is not ASCII. */
const webAddress = String.raw`^https?:\/\/[^\s]+$`;

/** Formats that can be told without looking beyond ASCII. */
const asciiPattern = /^\^(?:[\w :#()|*+?{},-]|\[[\w .+-]+\]|\\[./-])*\$$/;

/**
 * Returns what accepts the usual lines of records of a type: those with all required fields, no others, in the order of a record that
 * came before, at most one space after each colon and comma, and plain characters only. Of any other line nothing is known. Every
 * part begins with another character than what may follow the part before it, so the time grows with the length of the line alone.
 */
export function linePatternOf(type: string, like: object): LinePattern {
  const captures = new Map<string, number>();
  const source = sourceOf(schemaOf(type), like, "");
  return { pattern: new RegExp(`^${source}$`), captures };

  /** @param path  Where the value stands; `null` within a list, which is caught as a whole. */
  function sourceOf(schema: Schema, sample: unknown, path: string | null): string {
    if (schema.$ref) return sourceOf(schemaOf(schema.$ref), sample, path);
    if (schema.anyOf) return nullable(schema.anyOf[0], sample, path);
    if (Array.isArray(schema.type)) return nullable({ ...schema, type: schema.type[0] as string }, sample, path);
    if (schema.const !== undefined) return JSON.stringify(schema.const);
    if (schema.properties) return objectOf(schema, sample, path);
    if (schema.items) return listOf(schema, sample, path);
    return schema.type === "string" ? stringOf(schema, path) : caught(scalarOf(schema), path);
  }

  function objectOf({ properties = {}, required = [] }: Schema, sample: unknown, path: string | null): string {
    const values = (sample ?? {}) as Readonly<Record<string, unknown>>;
    const names = Object.keys(values).filter((name) => required.includes(name));
    const inOrder = names.length === required.length ? names : required;
    const pathTo = (name: string) => (path === null ? null : path === "" ? name : `${path}/${name}`);
    const fields = inOrder.map((name) => `"${name}": ?${sourceOf(properties[name]!, values[name], pathTo(name))}`);
    return `\\{${fields.join(", ?")}\\}`;
  }

  function listOf({ items, minItems = 0 }: Schema, sample: unknown, path: string | null): string {
    if (minItems > 1) return never;
    const item = sourceOf(items!, (sample as readonly unknown[] | undefined)?.[0], null);
    return caught(`\\[(?:${item}(?:, ?${item})*)${minItems === 1 ? "" : "?"}\\]`, path);
  }

  /** Of a text, the quotation marks are caught as well: it is read as JSON. */
  function stringOf({ pattern = "", enum: options }: Schema, path: string | null): string {
    if (pattern === "\\S") return caught(textSource, path);
    if (options) return options.every((option) => /^[\w-]+$/.test(option)) ? `"${caught(options.join("|"), path)}"` : never;
    if (pattern === webAddress) return `"${caught(urlSource, path)}"`;
    return asciiPattern.test(pattern) ? `"${caught(pattern.slice(1, -1), path)}"` : never;
  }

  /** Of an object only `null` is caught, as what stands in it is. */
  function nullable(schema: Schema, sample: unknown, path: string | null): string {
    const isObject = schema.$ref !== undefined && schemaOf(schema.$ref).properties !== undefined;
    const nothing = isObject ? caught("null", path) : "null";
    return `(?:${nothing}|${sourceOf(schema, sample, path)})`;
  }

  function caught(source: string, path: string | null): string {
    if (path === null) return `(?:${source})`;
    captures.set(path, captures.size + 1);
    return `(${source})`;
  }
}

/** Numbers of at most 15 digits, which no program rounds when it reads them. */
function scalarOf({ type, minimum, maximum = Infinity }: Schema): string {
  if (type === "boolean") return "true|false";
  if (maximum < 1e15) return never;
  if (type === "integer" && (minimum === 0 || minimum === 1)) return `${minimum === 0 ? "0|" : ""}[1-9][0-9]{0,14}`;
  return type === "number" && minimum === undefined ? "-?(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,6})?" : never;
}
