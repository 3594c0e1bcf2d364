import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { z } from "zod";
import { datasetTypes, recordTypes, schemaFileName, schemaId } from "../types.js";
import { definitions } from "./index.js";

const everyField = Object.entries(definitions).flatMap(([type, definition]) =>
  Object.entries(definition.shape).map(([name, field]) => ({ path: `${type}.${name}`, field: field as z.ZodType })),
);

test.each(everyField)("$path says who speaks, what it means, and has an example that conforms", ({ field }) => {
  const { voice, description, examples } = field.meta()!;
  expect(voice).toMatch(/^(source|publisher|structure)$/);
  expect(description).toMatch(/\S.*\.$|; .*$|`.*$/);
  expect(examples).toHaveLength(1);
  expect(field.safeParse(examples![0]).error).toBeUndefined();
});

test("the lists of types are those of the definitions", () => {
  expect([...recordTypes, "DatasetHeader", ...datasetTypes]).toEqual(Object.keys(definitions));
});

test("every definition has its JSON Schema, under the $id that is derived from its name", () => {
  const folder = new URL("../../json-schema/", import.meta.url);
  const expected = Object.keys(definitions).map((type) => schemaFileName(type as keyof typeof definitions));
  expect(readdirSync(folder).sort()).toEqual(expected.sort());
  for (const type of Object.keys(definitions) as (keyof typeof definitions)[]) {
    const schema = JSON.parse(readFileSync(new URL(schemaFileName(type), folder), "utf8"));
    expect(schema.$id).toBe(schemaId(type));
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  }
});

test("a field that no definition names is refused everywhere but in extensions", () => {
  const retired = { type: "Retired", id: "a-1", since: "1.0.0", replacedBy: [], reason: "It was merged." };
  expect(definitions.Retired.safeParse(retired).success).toBe(true);
  expect(definitions.Retired.safeParse({ ...retired, room: "B" }).success).toBe(false);
  expect(definitions.Retired.safeParse({ ...retired, extensions: { river: { room: "B" } } }).success).toBe(true);
});
