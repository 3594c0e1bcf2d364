import { child } from "../json-pointer.js";
import { nearest } from "../nearest.js";
import { showText, showValue } from "../show-value.js";
import { keywords, type KeywordKind, type Schema } from "./schema.js";

/** What a schema must not be: said before anything is validated with it. */
export class SchemaFault extends TypeError {
  constructor(pointer: string, what: string) {
    super(`${pointer === "" ? "The schema" : `The schema, at ${pointer},`} ${what}`);
  }
}

const deepest = 100;
const dialects = ["https://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2019-09/schema"];
const types = ["string", "number", "integer", "boolean", "array", "object", "null"];

/**
 * Checks that every keyword of a JSON Schema is one that is understood here, with a value that makes sense: nobody shall
 * believe that something is checked which is not. Calls `found` for every schema in it.
 *
 * @throws {SchemaFault} where it is not
 */
export function checkSchema(schema: unknown, found: (schema: Schema, pointer: string) => void): void {
  check(schema, "", 0);

  function check(schema: unknown, pointer: string, depth: number): void {
    if (depth > deepest) throw new SchemaFault(pointer, `is nested more than ${deepest} levels deep.`);
    if (typeof schema !== "boolean") {
      if (!isObject(schema)) throw new SchemaFault(pointer, `is ${showValue(schema)}, but must be a JSON Schema: an object, true or false.`);
      for (const [keyword, value] of Object.entries(schema)) checkKeyword(keyword, value, child(pointer, keyword), depth);
    }
    found(schema as Schema, pointer);
  }

  function checkKeyword(keyword: string, value: unknown, pointer: string, depth: number): void {
    if (keyword.startsWith("x-")) return;
    const kind = Object.hasOwn(keywords, keyword) ? keywords[keyword]! : null;
    if (kind === null) throw new SchemaFault(pointer, unknownKeyword(keyword));
    const expected = expectation(kind, value);
    if (expected !== null) throw new SchemaFault(pointer, `is ${showValue(value)}, but must be ${expected}.`);
    if (keyword === "$schema") checkDialect(value as string, pointer);
    if (keyword === "pattern") checkPattern(value as string, pointer);
    if (keyword === "patternProperties") for (const pattern of Object.keys(value as object)) checkPattern(pattern, child(pointer, pattern));
    if (kind === "schema") check(value, pointer, depth + 1);
    if (kind === "schemas") for (const [index, each] of (value as unknown[]).entries()) check(each, child(pointer, index), depth + 1);
    if (kind === "schemas by name") for (const [name, each] of Object.entries(value as object)) check(each, child(pointer, name), depth + 1);
  }
}

const instead: Readonly<Record<string, string>> = {
  $dynamicRef: "Name the schema with `$ref`.",
  $anchor: "Name the schema by its place, such as `#/$defs/room`.",
  unevaluatedProperties: "List every field under `properties`, and write `additionalProperties`.",
  unevaluatedItems: "Write `items`.",
  additionalItems: "Write `prefixItems`, and `items` for what follows.",
  dependencies: "Write `dependentRequired` or `dependentSchemas`.",
};

function unknownKeyword(keyword: string): string {
  const meant = nearest(keyword, Object.keys(keywords));
  const hint = Object.hasOwn(instead, keyword) ? ` ${instead[keyword]}` : meant === null ? "" : ` Did you mean ${showText(meant)}?`;
  return `is a keyword that is not understood here.${hint}`;
}

/** Says what the value of a keyword must be; `null` where it is that. */
function expectation(kind: KeywordKind, value: unknown): string | null {
  const isStrings = (list: unknown) => Array.isArray(list) && list.every((item) => typeof item === "string");
  const says = (holds: boolean, expected: string) => (holds ? null : expected);
  switch (kind) {
    case "string":
    case "pattern":
      return says(typeof value === "string", "a string");
    case "reference":
      return says(typeof value === "string" && /^#(?:\/|$)/.test(value), "a place in the same schema, such as #/$defs/room: nothing is fetched");
    case "number":
      return says(Number.isFinite(value), "a number");
    case "positive number":
      return says(Number.isFinite(value) && (value as number) > 0, "a number above 0");
    case "count":
      return says(Number.isInteger(value) && (value as number) >= 0, "a whole number from 0");
    case "boolean":
      return says(typeof value === "boolean", "true or false");
    case "list":
      return says(Array.isArray(value), "a list");
    case "strings":
      return says(isStrings(value), "a list of strings");
    case "strings by name":
      return says(isObject(value) && Object.values(value).every(isStrings), "an object of lists of strings");
    case "types": {
      const all = [value].flat();
      return says(all.length > 0 && all.every((type) => types.includes(type as string)), `one of ${types.join(", ")}, or a list of them`);
    }
    case "schemas":
      return says(Array.isArray(value) && value.length > 0, "a list of schemas");
    case "schemas by name":
      return says(isObject(value), "an object of schemas");
    default:
      return null;
  }
}

function checkDialect(dialect: string, pointer: string): void {
  if (dialects.includes(dialect.replace(/#$/, ""))) return;
  throw new SchemaFault(pointer, `is ${showText(dialect)}, but only JSON Schema 2020-12 is understood here: ${dialects[0]}.`);
}

function checkPattern(pattern: string, pointer: string): void {
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    throw new SchemaFault(pointer, `is no regular expression: ${(error as Error).message}.`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
