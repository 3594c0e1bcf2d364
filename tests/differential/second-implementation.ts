import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import { definedTypes, publishedSchema, type Judge } from "./judges.js";

const validators = Object.fromEntries(await Promise.all(definedTypes.map(async (type) => [type, await compile(publishedSchema(type))] as const)));

/** Rejects a schema that does not conform to the meta-schema of draft 2020-12. */
async function compile(schema: object) {
  const { $id } = schema as { $id: string };
  registerSchema(schema as Parameters<typeof registerSchema>[0]);
  return validate($id);
}

/** What an implementation of JSON Schema that shares no code with ajv says. */
export const byHyperjump: Judge = (type, value) => validators[type]!(value as Parameters<Awaited<ReturnType<typeof compile>>>[0]).valid;
