import { namedDefinitions } from "./emit-codebook.js";
import type { JsonSchema } from "./emit-json-schemas.js";
import { joinTypes } from "./join-types.js";

const banner = "// Generated from the definitions of @igf/schema by tooling/schema-compiler. Do not edit.\n";

/** The keywords that the validator can explain. */
const keywords = ["$ref", "type", "const", "enum", "anyOf", "pattern", "minimum", "maximum", "minItems", "items", "required", "properties", "propertyNames", "additionalProperties"];

const annotations = ["title", "description", "examples", "meanings"];

/**
 * Returns a TypeScript module with the JSON Schemas of all types and parts, by name, for code that explains what does not
 * conform. They are one JSON text, which costs nothing until there is something to explain. A dataset's lists say nothing
 * of their records here: each record is explained by itself.
 */
export function emitSchemas(): string {
  const schemas = withMeanings(withoutRecords(joinTypes()));
  for (const [name, schema] of Object.entries(schemas)) assertExplainable(schema, name);
  return `${banner}export const schemasText = ${JSON.stringify(JSON.stringify(schemas))};\n`;
}

/** What each value of an enumeration means is also by which words it is known. */
function withMeanings(types: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const named = namedDefinitions();
  return Object.fromEntries(Object.entries(types).map(([name, schema]) => [name, schema.enum ? { ...schema, meanings: named.get(name)!.meta()!.meanings } : schema]));
}

function withoutRecords(types: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const copy = structuredClone(types);
  for (const [name, shape] of Object.entries(copy)) {
    if (!name.endsWith("Dataset")) continue;
    for (const property of Object.values(shape.properties!) as JsonSchema[]) if (property.type === "array") delete property.items;
  }
  return copy;
}

/** Throws when a schema says something that the validator could not explain, and so might let pass. */
export function assertExplainable(schema: JsonSchema, name: string): void {
  const unknown = Object.keys(schema).filter((keyword) => !keywords.includes(keyword) && !annotations.includes(keyword));
  const [value, nothing, ...others] = schema.anyOf ?? [];
  const isNullable = !schema.anyOf || (value && nothing && (nothing as JsonSchema).type === "null" && others.length === 0);
  if (unknown.length > 0 || !isNullable) {
    const what = unknown.length > 0 ? `the keyword ${unknown.join(", ")}` : "an anyOf that is not a value or null";
    throw new Error(`${name} uses ${what}, which the validator cannot explain. Express it otherwise, as a rule of the validator, or teach packages/validator/src/shape/explain-value.ts.`);
  }
  const inner = [schema.items, value, schema.propertyNames, schema.additionalProperties, ...Object.values(schema.properties ?? {})];
  for (const part of inner) if (typeof part === "object" && part !== null) assertExplainable(part as JsonSchema, name);
}
