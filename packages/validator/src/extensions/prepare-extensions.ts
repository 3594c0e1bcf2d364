import { idPattern } from "@igf/schema";
import { showText } from "../show-value.js";
import { SchemaFault } from "./check-schema.js";
import { prepareSchema, type PreparedSchema } from "./prepare-schema.js";

/**
 * Prepares the JSON Schemas of extensions, by their namespace.
 *
 * @throws {TypeError} for a namespace that none can have, and for a schema that is not understood
 */
export function prepareExtensions(schemas: Readonly<Record<string, object>>): ReadonlyMap<string, PreparedSchema> {
  const prepared = new Map<string, PreparedSchema>();
  for (const [namespace, schema] of Object.entries(schemas)) {
    if (!idPattern.test(namespace)) {
      throw new TypeError(`${showText(namespace)} cannot name a namespace of extensions: it must be lower-case ASCII words joined by hyphens.`);
    }
    prepared.set(namespace, prepare(namespace, schema));
  }
  return prepared;
}

function prepare(namespace: string, schema: object): PreparedSchema {
  try {
    return prepareSchema(schema);
  } catch (error) {
    if (!(error instanceof SchemaFault)) throw error;
    throw new TypeError(`The JSON Schema of the extension ${showText(namespace)} cannot be used. ${error.message}`, { cause: error });
  }
}
