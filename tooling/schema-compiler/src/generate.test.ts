import { expect, test } from "vitest";
import { emitJsonSchemas } from "./emit-json-schemas.js";
import { findDrift } from "./generate.js";

test("the committed JSON Schemas, interfaces and codebook are what the definitions generate", async () => {
  const drift = await findDrift();
  expect(drift, `${drift.join("\n")}\nReaders of the packages would see an outdated schema.\nRun \`npm run generate\` and commit the result.`).toEqual([]);
});

test("every field of every type has a description and an example in the JSON Schema", async () => {
  const undescribed = Object.entries(emitJsonSchemas()).flatMap(([type, schema]) =>
    Object.entries(schema.properties as Record<string, { description?: string; examples?: unknown[] }>)
      .filter(([, { description, examples }]) => !description || examples?.length !== 1)
      .map(([name]) => `${type}.${name}`),
  );
  expect(undescribed, "zod drops the description of a field when it equals that of its enumeration: word it differently").toEqual([]);
});
