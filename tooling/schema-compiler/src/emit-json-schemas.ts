import { z } from "zod";
import { definitions } from "../../../packages/schema/src/definitions/index.js";
import { schemaId, type TypeName } from "../../../packages/schema/src/types.js";
import { typeNames } from "./list-types.js";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Returns the JSON Schema (draft 2020-12) of one type, self-contained: what it refers to stands in its `$defs`. */
export function emitJsonSchema(type: TypeName): JsonSchema {
  const { $schema, $defs } = z.toJSONSchema(definitions[type], { target: "draft-2020-12", io: "input", override: tidy });
  const { [type]: shape, ...others } = $defs as Record<string, JsonSchema>;
  const { description, ...constraints } = shape!;
  return {
    $schema: $schema!,
    $id: schemaId(type),
    title: type,
    description: description!,
    ...constraints,
    ...(Object.keys(others).length > 0 && { $defs: sorted(others) }),
  };
}

/** Returns every JSON Schema, by type name. */
export function emitJsonSchemas(): Record<TypeName, JsonSchema> {
  return Object.fromEntries(typeNames.map((type) => [type, emitJsonSchema(type)])) as Record<TypeName, JsonSchema>;
}

/** Keeps what a reader of a JSON Schema needs, and writes `null` into a plain type instead of an `anyOf`. */
function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema["voice"];
  delete jsonSchema["meanings"];
  delete jsonSchema.id;
  const [value, nothing] = jsonSchema.anyOf ?? [];
  if (nothing?.type !== "null" || typeof value?.type !== "string") return;
  const { anyOf: _, ...rest } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  Object.assign(jsonSchema, value, { type: [value.type, "null"] }, rest);
}

function sorted<V>(record: Record<string, V>): Record<string, V> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
