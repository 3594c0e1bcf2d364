import { readdirSync, readFileSync } from "node:fs";
import { registerSchema, validate as compile, type Validator } from "@hyperjump/json-schema/draft-2020-12";
import { datasetTypes, recordTypes, schemaFileName, schemaId } from "@igf/schema";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { findRule, rules, toBasic, validate, validateText, type BasicError } from "../src/index.js";
import { complete, datasets, type JsonObject } from "./support/river-forum.js";

const validators = new Map<string, Validator>();

beforeAll(async () => {
  for (const type of [...datasetTypes, ...recordTypes]) {
    registerSchema(JSON.parse(readFileSync(new URL(`../../schema/json-schema/${schemaFileName(type)}`, import.meta.url), "utf8")));
    validators.set(type, await compile(schemaId(type)));
  }
});

/** What an independent implementation of JSON Schema finds: keyword and place of each error. */
function independent(type: string, value: unknown): string[] {
  const output = validators.get(type)!(value as never, "BASIC");
  // It writes places as fragments of a URI, with a mark where it means a key, and "@" for "%40".
  return output.valid ? [] : output.errors!.map((unit) => `${unit.absoluteKeywordLocation} at ${decodeURIComponent(unit.instanceLocation.replace(/^#\*?/, ""))}`);
}

const placeOf = ({ absoluteKeywordLocation, instanceLocation }: BasicError) => `${absoluteKeywordLocation!.replace("%40", "@")} at ${instanceLocation}`;
const ofSchema = ({ rule }: BasicError) => findRule(rule)!.step === "shape";

/** Expects that each error of a shape rule is one that the other implementation finds, too: the same keyword, the same place. */
function expectAgreement(value: unknown): number {
  const report = validate(value);
  const errors = (toBasic(report).errors ?? []).filter(ofSchema);
  if (report.type === null) return 0;
  const found = independent(report.type, value);
  for (const error of errors) expect(found).toContain(placeOf(error));
  if (report.findings.every(({ rule }) => findRule(rule)!.step !== "syntax")) expect(errors.length > 0).toBe(found.length > 0);
  return errors.length;
}

describe("the keywords and places are those that an independent implementation finds", () => {
  const folder = new URL("../fixtures/faulty/", import.meta.url);

  test("in every bad fixture that is JSON", () => {
    // JSON.parse makes Infinity of 1e999, which is no JSON value; and the other implementation does not see a key "__proto__".
    const names = readdirSync(folder).filter((name) => !["number-too-big.json", "proto-key.json"].includes(name));
    const values = names.flatMap((name) => parsed(readFileSync(new URL(name, folder), "utf8")));
    expect(values.reduce<number>((sum, value) => sum + expectAgreement(value), 0)).toBeGreaterThan(20);
  });

  test("in the bad example of every rule", () => {
    const pieces = rules.flatMap(({ bad }) => (bad.includes("__proto__") ? [] : parsed(bad))) as JsonObject[];
    expect(pieces.reduce((sum, piece) => sum + expectAgreement(complete(piece)), 0)).toBeGreaterThan(5);
  });

  test("wherever a value is replaced, a key renamed or dropped", () => {
    let errors = 0;
    const other = fc.constantFrom(null, true, 0, 1.5, "", "IGF 2025", [], {}, [5], { a: { b: 1 } });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(datasets)), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), fc.constantFrom("replace", "rename", "drop"), other, (dataset, way, kind, value) => {
        const changed = structuredClone(dataset);
        change(changed, way, kind, value);
        errors += expectAgreement(changed);
      }),
      { numRuns: 300 },
    );
    expect(errors).toBeGreaterThan(100);
  });
});

function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

/** Goes down into a value as the numbers say, and changes what is at the end. Types stay: with another type, another schema speaks. */
function change(value: JsonObject, [first, ...rest]: readonly number[], kind: string, other: unknown): void {
  const keys = Object.keys(value).filter((key) => key !== "type" && key !== "$schema");
  const key = keys[first! % keys.length];
  if (key === undefined) return;
  const member = value[key];
  if (rest.length > 0 && typeof member === "object" && member !== null) return change(member as JsonObject, rest, kind, other);
  if (kind === "replace" || Array.isArray(value)) value[key] = other;
  else delete value[key];
  if (kind === "rename" && !Array.isArray(value)) value[`${key}x~/%`] = member;
}

describe("what no keyword expresses", () => {
  const basic = (text: string) => toBasic(validateText(text));

  test("has the subschema of its place, without a keyword", () => {
    const text = JSON.stringify(complete({ messages: [{ theme: "river-2030-theme-9" }] }));
    expect(basic(text).errors).toMatchObject([
      {
        rule: "references-resolve",
        keywordLocation: "/properties/messages/items/$ref/properties/theme",
        absoluteKeywordLocation: "pkg:npm/%40igf/schema@1/messages-dataset.schema.json#/$defs/Message/properties/theme",
        instanceLocation: "/messages/0/theme",
      },
    ]);
  });

  test.each([
    ["no JSON", "{", "json-is-well-formed"],
    ["a document that does not say its type", "{}", "type-is-known"],
    ["a document of an unknown type", '{ "type": "Speech" }', "type-is-known"],
  ])("%s has the whole schema, of which nobody knows which it is", (_, text, rule) => {
    const [error] = basic(text).errors!;
    expect(error).toMatchObject({ rule, keywordLocation: "" });
    expect(error).not.toHaveProperty("absoluteKeywordLocation");
  });

  test("is left out where it is a warning", () => {
    const warned = complete({ messages: [{ mentions: ["sdg-6", "sdg-6"] }] });
    expect(validate(warned)).toMatchObject({ warnings: 1 });
    expect(toBasic(validate(warned))).toEqual({ valid: true, keywordLocation: "", instanceLocation: "" });
  });
});

test("each unit has what the JSON Schema of the output formats requires", () => {
  for (const { bad } of rules) {
    const { errors = [], ...whole } = toBasic(validateText(bad));
    expect(whole).toEqual({ valid: errors.length === 0, keywordLocation: "", instanceLocation: "" });
    for (const error of errors) {
      expect(error).toMatchObject({ valid: false, error: expect.stringMatching(/\.$/), keywordLocation: expect.stringMatching(/^(?:\/[^/]+)*$/), instanceLocation: expect.stringMatching(/^(?:\/[^/]*)*$/) });
      // Whoever passed a reference has to say where it led.
      if (/\$ref/.test(error.keywordLocation)) expect(error.absoluteKeywordLocation).toMatch(/^pkg:[^#]+#\/\$defs\//);
    }
  }
});
