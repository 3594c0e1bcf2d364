import { registerSchema, unregisterSchema, validate, type SchemaObject } from "@hyperjump/json-schema/draft-2020-12";
import fc from "fast-check";
import { expect, test } from "vitest";
import { explainExtension } from "../src/extensions/explain-extension.js";
import { prepareSchema } from "../src/extensions/prepare-schema.js";

// Few names and few values, so that schemas and values meet; among them some that every object of JavaScript has.
const key = fc.constantFrom("a", "b", "ab", "constructor", "toString");
const scalar = fc.constantFrom<unknown>(null, true, false, 0, 1, 2, 1.5, -1, "", "a", "ab", "🛶", "constructor");
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, scalar, fc.array(tie("value"), { maxLength: 3 }), fc.dictionary(key, tie("value"), { maxKeys: 3 })),
}));
const small = fc.integer({ min: 0, max: 3 });
const type = fc.constantFrom("string", "number", "integer", "boolean", "array", "object", "null");
const pattern = fc.constantFrom("^a", "b$", ".", "^$", "^\\p{L}+$");
const { schema } = fc.letrec((tie) => {
  const each = tie("schema");
  const byKey = fc.dictionary(key, each, { minKeys: 1, maxKeys: 2 });
  const several = fc.array(each, { minLength: 1, maxLength: 3 });
  const keys = fc.uniqueArray(key, { maxLength: 2 });
  const keywords: Record<string, fc.Arbitrary<unknown>> = {
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    const: value,
    enum: fc.array(value, { minLength: 1, maxLength: 3 }),
    properties: byKey,
    patternProperties: fc.dictionary(pattern, each, { minKeys: 1, maxKeys: 2 }),
    additionalProperties: each,
    propertyNames: each,
    required: keys,
    dependentRequired: fc.dictionary(key, keys, { minKeys: 1, maxKeys: 2 }),
    dependentSchemas: byKey,
    minProperties: small,
    maxProperties: small,
    items: each,
    prefixItems: several,
    contains: each,
    minContains: small,
    maxContains: small,
    minItems: small,
    maxItems: small,
    uniqueItems: fc.boolean(),
    minimum: small,
    maximum: small,
    exclusiveMinimum: small,
    exclusiveMaximum: small,
    // Not 0.1: the other one says that -1 is no multiple of it.
    multipleOf: fc.constantFrom(1, 2, 0.5),
    minLength: small,
    maxLength: small,
    pattern,
    allOf: several,
    anyOf: several,
    oneOf: several,
    not: each,
    if: each,
    then: each,
    else: each,
  };
  const one = Object.entries(keywords).map(([keyword, argument]) => argument.map((of) => ({ [keyword]: of })));
  const object = fc.array(fc.oneof(...one), { minLength: 1, maxLength: 3 }).map((parts) => Object.assign({}, ...parts) as object);
  return { schema: fc.oneof({ maxDepth: 3 }, fc.boolean(), object, object, object) };
});

test("an independent implementation of JSON Schema agrees on every schema and value", async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(schema, fc.array(value, { minLength: 5, maxLength: 10 }), async (first, values) => {
      const root = { properties: { first: { $ref: "#/$defs/first" }, again: { $ref: "#" } }, $defs: { first } };
      const prepared = prepareSchema(root);
      const id = "https://example.org/extension";
      registerSchema(root as unknown as SchemaObject, id, "https://json-schema.org/draft/2020-12/schema");
      try {
        const isValid = await validate(id);
        for (const each of values) {
          const instance = { first: each, again: { first: each } };
          const faults = explainExtension(instance, prepared, "");
          expect({ schema: first, value: each, valid: faults.length === 0 }).toEqual({
            schema: first,
            value: each,
            valid: isValid(instance as never).valid,
          });
          refused += faults.length > 0 ? 1 : 0;
        }
      } finally {
        unregisterSchema(id);
      }
    }),
    { numRuns: 1000 },
  );
  expect(refused).toBeGreaterThan(100);
});
