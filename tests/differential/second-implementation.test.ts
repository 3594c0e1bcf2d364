import { readdirSync, readFileSync } from "node:fs";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import { expect, test, vi } from "vitest";
import { publishedDatasets, publishedLists, readWhole } from "../formats/published-datasets.js";
import { verdict } from "./compare-verdicts.js";
import { describe, findDisagreement } from "./find-disagreement.js";
import { definedTypes, makeJudges, publishedSchema, saidType } from "./judges.js";
import { byHyperjump } from "./second-implementation.js";
import { isContainer } from "./sites.js";
import { Tally } from "./tally.js";

// Thousands of values take seconds, and on a busy machine many.
vi.setConfig({ testTimeout: 300_000 });

const judges = { ...makeJudges(), hyperjump: byHyperjump };
const fixtures = new URL("../../packages/validator/fixtures/", import.meta.url);

/** Every fixture that is JSON; what is not is never shown to a schema. */
const documents = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .flatMap((file): [string, unknown][] => {
    const value = parse(readFileSync(new URL(file, fixtures), "utf8"));
    return value === undefined ? [] : [[file, value]];
  });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A document and each record in its lists; or each record of a list. */
function recordsIn(document: unknown): unknown[] {
  if (Array.isArray(document)) return document;
  const lists = isContainer(document) ? Object.values(document).filter(Array.isArray) : [];
  return [document, ...lists.flat()];
}

test("every published schema conforms to the meta-schema, by the word of a second implementation", async () => {
  expect(definedTypes.filter((type) => !("$id" in publishedSchema(type)))).toEqual([]);
  // The schemas were compiled when the module was loaded; a faulty one would have been refused, as this one is.
  const faulty = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://example.org/faulty", type: "strnig" };
  registerSchema(faulty as Parameters<typeof registerSchema>[0]);
  await expect(validate(faulty.$id)).rejects.toThrow();
});

test("two implementations of JSON Schema and our own agree on every fixture, held against every type", () => {
  const values = documents.flatMap(([, document]) => recordsIn(document));
  const accepted = values.filter((value) => definedTypes.map((type) => verdict(judges, type, value)).includes(true));
  expect(documents.length).toBeGreaterThan(40);
  expect(accepted.length).toBeGreaterThan(30);
  expect(values.length - accepted.length).toBeGreaterThan(25);
});

test.each([...publishedDatasets, ...publishedLists])("they accept the whole of $name, and each of its records", (published) => {
  const records = recordsIn(JSON.parse(readWhole(published, "json")));
  const said = records.filter((record) => saidType(record) !== null);
  expect(said.length).toBeGreaterThan(4);
  for (const record of said) expect(verdict(judges, saidType(record)!, record)).toBe(true);
});

test("they agree on records that are spoilt", () => {
  const tally = new Tally();
  const found = findDisagreement({ judges, runs: 2_500, seed: 2031, tally });
  expect(found && describe(found)).toBeNull();
  expect(Math.min(tally.byKind["several"]!.invalid, tally.byKind["none"]!.valid)).toBeGreaterThan(200);
});
