import { showText } from "../show-value.js";
import { checkSchema, SchemaFault } from "./check-schema.js";
import type { Schema, SchemaObject } from "./schema.js";

/** A schema that has been checked, with what its references and patterns name. */
export interface PreparedSchema {
  readonly root: Schema;
  /** The schemas of the document, by their place as a reference writes it. */
  readonly byReference: ReadonlyMap<string, Schema>;
  /** Returns the regular expression of a pattern, compiled once. */
  readonly patternOf: (source: string) => RegExp;
}

/**
 * Checks a JSON Schema and resolves its references. Nothing is fetched: a reference names a place in the same schema.
 *
 * @throws {SchemaFault} where the schema has something that is not understood here, or cannot be
 */
export function prepareSchema(schema: object): PreparedSchema {
  const root = copy(schema);
  const byReference = new Map<string, Schema>();
  const references: [reference: string, pointer: string][] = [];
  checkSchema(root, (each, pointer) => {
    byReference.set(`#${pointer}`, each);
    if (typeof each !== "boolean" && each.$ref !== undefined) references.push([decode(each.$ref), pointer]);
  });
  for (const [reference, pointer] of references) {
    if (!byReference.has(reference)) throw new SchemaFault(`${pointer}/$ref`, `names ${showText(reference)}, where no schema stands.`);
  }
  checkForLoops(byReference);
  const patterns = new Map<string, RegExp>();
  const patternOf = (source: string) => {
    let pattern = patterns.get(source);
    if (!pattern) patterns.set(source, (pattern = new RegExp(source, "u")));
    return pattern;
  };
  return { root: root as Schema, byReference, patternOf };
}

/** What is changed later must not change what was checked; and only what JSON can hold is a schema. */
function copy(schema: object): unknown {
  try {
    return JSON.parse(JSON.stringify(schema)) as unknown;
  } catch (error) {
    throw new SchemaFault("", `cannot be written as JSON: ${(error as Error).message}`);
  }
}

/** A reference is part of an address, in which some characters are escaped. */
export function decode(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}

const longestChain = 200;

/** A schema that says of a value what it says of the same value has no end; and who follows references must come back. */
function checkForLoops(byReference: ReadonlyMap<string, Schema>): void {
  const heights = new Map<Schema, number>();
  const open = new Set<Schema>();
  const heightOf = (schema: Schema, pointer: string): number => {
    if (typeof schema === "boolean") return 0;
    if (open.has(schema)) throw new SchemaFault(pointer, "refers to itself without an end.");
    let height = heights.get(schema);
    if (height === undefined) {
      open.add(schema);
      height = 1 + Math.max(0, ...sameValue(schema, byReference).map((each) => (open.size > longestChain ? longestChain : heightOf(each, pointer))));
      open.delete(schema);
      heights.set(schema, height);
    }
    if (height > longestChain) throw new SchemaFault(pointer, `refers to more than ${longestChain} schemas, one after the other.`);
    return height;
  };
  for (const [reference, schema] of byReference) heightOf(schema, reference.slice(1));
}

/** The schemas that speak of the same value as a schema. */
function sameValue(schema: SchemaObject, byReference: ReadonlyMap<string, Schema>): readonly Schema[] {
  const { $ref, allOf = [], anyOf = [], oneOf = [], not, if: condition, then, else: otherwise, dependentSchemas = {} } = schema;
  const named = $ref === undefined ? undefined : byReference.get(decode($ref));
  const single = [named, not, condition, then, otherwise].filter((each) => each !== undefined);
  return [...allOf, ...anyOf, ...oneOf, ...single, ...Object.values(dependentSchemas)];
}
