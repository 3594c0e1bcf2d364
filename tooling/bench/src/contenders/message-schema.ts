import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The keywords that the published JSON Schema of a message uses. */
export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly [string, "null"];
  readonly const?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly [JsonSchema, { readonly type: "null" }];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
}

const ignored = ["$schema", "title", "description", "examples"];
const known = ["$id", "$ref", "$defs", "type", "const", "pattern", "minimum", "maximum", "minItems", "items", "anyOf", "properties", "required", "propertyNames", "additionalProperties"];

export const schemaPath = createRequire(import.meta.url).resolve("@igf/schema/json-schema/message.schema.json");

/** Reads the published JSON Schema of a message. */
export function readMessageSchema(): JsonSchema {
  return JSON.parse(readFileSync(schemaPath, "utf8")) as JsonSchema;
}

/** How a library writes what a JSON Schema says. */
export interface Dialect<T> {
  string(pattern: RegExp | null): T;
  integer(minimum: number, maximum: number): T;
  literal(value: string): T;
  list(items: T, minItems: number): T;
  record(keyPattern: RegExp | null, value: T): T;
  object(fields: Readonly<Record<string, T>>): T;
  optional(schema: T): T;
  nullable(schema: T): T;
  anything(): T;
}

/** Writes the JSON Schema of a message in the words of another library, so that both say the same. */
export function translateMessageSchema<T>(dialect: Dialect<T>): T {
  const whole = readMessageSchema();
  return translate(whole);

  function translate(schema: JsonSchema): T {
    const stranger = Object.keys(schema).find((keyword) => !known.includes(keyword) && !ignored.includes(keyword));
    if (stranger) throw new Error(`The JSON Schema of a message now uses "${stranger}": teach tooling/bench/src/contenders/message-schema.ts to translate it.`);
    if (schema.$ref) return translate(whole.$defs![schema.$ref.slice("#/$defs/".length)]!);
    if (schema.anyOf) return dialect.nullable(translate(schema.anyOf[0]));
    if (Array.isArray(schema.type)) return dialect.nullable(translate({ ...schema, type: schema.type[0] as string }));
    if (schema.const !== undefined) return dialect.literal(schema.const);
    const { minimum = -Infinity, maximum = Infinity, minItems = 0, items } = schema;
    if (schema.type === "string") return dialect.string(patternOf(schema));
    if (schema.type === "integer") return dialect.integer(minimum, maximum);
    if (schema.type === "array") return dialect.list(translate(items!), minItems);
    if (schema.type === undefined) return dialect.anything();
    return schema.additionalProperties === false ? translateFields(schema) : dialect.record(patternOf(schema.propertyNames!), translate(schema.additionalProperties!));
  }

  function translateFields({ properties = {}, required = [] }: JsonSchema): T {
    const fields = Object.entries(properties).map(([name, schema]) => [name, required.includes(name) ? translate(schema) : dialect.optional(translate(schema))] as const);
    return dialect.object(Object.fromEntries(fields));
  }
}

function patternOf({ pattern }: JsonSchema): RegExp | null {
  return pattern === undefined ? null : new RegExp(pattern, "u");
}
