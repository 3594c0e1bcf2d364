import type { JsonSchema } from "./emit-json-schemas.js";

/** Returns a schema, and what stands in it, without what tells people what is meant. A field may be called `title` all the same. */
export function withoutAnnotations(schema: JsonSchema): JsonSchema {
  const { title: _, description: __, examples: ___, ...rest } = schema;
  const each = (part: unknown) => (typeof part === "object" && part !== null ? withoutAnnotations(part as JsonSchema) : part);
  const { properties, items, anyOf, propertyNames, additionalProperties } = rest;
  return {
    ...rest,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, each(part)])) }),
    ...(items !== undefined && { items: each(items) }),
    ...(anyOf && { anyOf: anyOf.map(each) }),
    ...(propertyNames !== undefined && { propertyNames: each(propertyNames) }),
    ...(additionalProperties !== undefined && { additionalProperties: each(additionalProperties) }),
  } as JsonSchema;
}
