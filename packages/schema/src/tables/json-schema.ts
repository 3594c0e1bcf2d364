/**
 * What a table is derived from: a JSON Schema of this package, as `@igf/schema/json-schema/…` gives it.
 *
 * @group Tables
 */
export interface JsonSchema {
  /** Name of the type that the schema describes. */
  readonly title?: string;
  /** What a value means. */
  readonly description?: string;
  /** Types of a value; several where it may also be `null`. */
  readonly type?: string | readonly string[];
  /** The one value that is allowed. */
  readonly const?: unknown;
  /** The values that are allowed. */
  readonly enum?: readonly unknown[];
  /** Regular expression that a text matches. */
  readonly pattern?: string;
  /** Least number. */
  readonly minimum?: number;
  /** Greatest number. */
  readonly maximum?: number;
  /** Least number of items of a list. */
  readonly minItems?: number;
  /** Values that would be right. */
  readonly examples?: readonly unknown[];
  /** The schemas of which a value matches one: here, of a value and of `null`. */
  readonly anyOf?: readonly JsonSchema[];
  /** Where the rest of the schema stands: `#/$defs/Name`. */
  readonly $ref?: string;
  /** Schemas that others refer to, by name. */
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  /** Schemas of the fields of an object, by name. */
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** Names of the fields that an object must have. */
  readonly required?: readonly string[];
  /** Schema of each item of a list. */
  readonly items?: JsonSchema;
}

/** A schema without references, and whether its value may be `null`. */
export interface Resolved {
  readonly schema: JsonSchema;
  readonly nullable: boolean;
}

/** Follows the reference of a schema, and tells `null` apart from the value. */
export function resolve(schema: JsonSchema, definitions: JsonSchema["$defs"]): Resolved {
  const { $ref, anyOf, ...own } = schema;
  if ($ref) return resolve({ ...definitions![$ref.slice("#/$defs/".length)], ...own }, definitions);
  if (anyOf) {
    const value = anyOf.find(({ type }) => type !== "null")!;
    return { schema: resolve({ ...value, ...own }, definitions).schema, nullable: true };
  }
  const types = [schema.type ?? []].flat();
  return { schema: { ...own, type: types[0]! }, nullable: types.includes("null") };
}
