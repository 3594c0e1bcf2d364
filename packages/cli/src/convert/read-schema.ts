import { readFileSync } from "node:fs";
import { schemaFileName, type TypeName } from "@igf/schema";
import type { JsonSchema } from "@igf/schema/tables";

/** Reads the JSON Schema of a type. */
export function readSchema(type: TypeName): JsonSchema {
  return JSON.parse(readFileSync(new URL(import.meta.resolve(`@igf/schema/json-schema/${schemaFileName(type)}`)), "utf8")) as JsonSchema;
}
