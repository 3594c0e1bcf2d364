import { recordTypes } from "@igf/schema";
import { definitions } from "@igf/schema/zod";
import { validate } from "@igf/validator";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { arbitraryOf } from "./arbitrary-of.js";
import { describe, findDisagreement } from "./find-disagreement.js";
import { definedTypes, hasProtoNamespace, makeJudges } from "./judges.js";
import { byLine } from "./match-lines.js";
import { mutationKinds } from "./mutate.js";
import { Tally } from "./tally.js";

// Thousands of values take seconds, and on a busy machine many.
vi.setConfig({ testTimeout: 300_000 });

const judges = makeJudges();

test("zod, JSON Schema, the compiled code, the accepting and the explaining path agree, whether a value is spoilt or not", () => {
  const tally = new Tally();
  const found = findDisagreement({ judges, runs: 8_000, seed: 2030, tally });
  expect(found && describe(found)).toBeNull();
  // Who only ever saw valid values, or only faulty ones, would agree on them without looking.
  for (const kind of [...mutationKinds, "several"]) expect(tally.byKind, `${kind}\n${tally}`).toMatchObject({ [kind]: both(15) });
  for (const type of definedTypes) expect(tally.byType, `${type}\n${tally}`).toMatchObject({ [type]: both(15) });
  expect(tally.byKind["none"]!.invalid).toBe(0);
});

const both = (least: number) => ({ valid: atLeast(least), invalid: atLeast(least) });
const atLeast = (least: number): unknown => expect.toSatisfy((count: number) => count >= least, `at least ${least}`);

test("records of every type are accepted as lines of NDJSON without being parsed, and refused without their last field", () => {
  for (const type of recordTypes) {
    const sound = fc.sample(arbitraryOf(definitions[type]), { numRuns: 1_000, seed: 1 }).filter((record) => byLine(type, record));
    // A tension names two records or more: a list of them is not looked at at a glance.
    if (type === "Tension") expect(sound).toEqual([]);
    else expect(sound.length, type).toBeGreaterThan(5);
    for (const record of sound) expect(byLine(type, Object.fromEntries(Object.entries(record as object).slice(0, -1))), JSON.stringify(record)).toBe(false);
  }
});

test("a namespace of extensions named __proto__ is the one thing that zod cannot see, and is refused", () => {
  const retired = JSON.parse('{"type":"Retired","id":"a-1","since":"1.0.0","replacedBy":[],"reason":"Why not.","extensions":{"__proto__":{}}}');
  expect(hasProtoNamespace(retired)).toBe(true);
  expect(definitions.Retired.safeParse(retired).success).toBe(true);
  for (const [name, judge] of Object.entries(judges)) expect([name, judge("Retired", retired)]).toEqual([name, ["zod", "line of NDJSON"].includes(name) ? null : false]);
  expect(validate(retired).valid).toBe(false);
});

test("a number too big for JSON.parse is a number to nobody", () => {
  const [observation] = fc.sample(arbitraryOf(definitions.Observation), { numRuns: 1, seed: 1 }) as object[];
  for (const value of [Infinity, -Infinity, NaN]) {
    for (const [name, judge] of Object.entries(judges)) expect([name, judge("Observation", { ...observation, value })]).toEqual([name, name === "line of NDJSON" ? null : false]);
  }
  expect(JSON.parse("1e999")).toBe(Infinity);
});
