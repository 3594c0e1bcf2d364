import { emitJsonSchemas, type JsonSchema } from "./emit-json-schemas.js";

/** Returns every type and every part of one, by name: shared parts once. References lead to `#/$defs/NAME`. */
export function joinTypes(): Record<string, JsonSchema> {
  const types: Record<string, JsonSchema> = {};
  for (const [type, { $schema, $id, $defs, ...shape }] of Object.entries(emitJsonSchemas())) {
    Object.assign(types, $defs, { [type]: shape });
  }
  return types;
}
