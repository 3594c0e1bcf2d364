import { createRequire } from "node:module";
import { schemaFileName, type TypeName } from "@igf/schema";
import type { JsonSchema } from "@igf/schema/tables";

const require = createRequire(import.meta.url);

/** Returns the JSON Schema of a type, as `@igf/schema` publishes it. */
export function readSchema(type: TypeName): JsonSchema {
  return require(`@igf/schema/json-schema/${schemaFileName(type)}`) as JsonSchema;
}
