import fc from "fast-check";
import type { z } from "zod";
import { arbitraryString, oddKeys } from "./arbitrary-text.js";

type Definition = z.core.$ZodTypes["_zod"]["def"];
type Check = z.core.$ZodChecks["_zod"]["def"];

const known = new Map<z.core.$ZodType, fc.Arbitrary<unknown>>();

/** Returns the values that conform to a definition, made by reading zod's own structures. */
export function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  let arbitrary = known.get(schema);
  if (!arbitrary) known.set(schema, (arbitrary = build(schema)));
  return arbitrary;
}

function build(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const def = schema._zod.def as Definition;
  const checks = (def.checks ?? []).map((check) => check._zod.def as Check);
  switch (def.type) {
    case "object":
      return arbitraryObject(def);
    case "array":
      return arbitraryArray(arbitraryOf(def.element), checks);
    case "string":
      return arbitraryString(patternOf(checks));
    case "number":
      return "format" in def ? arbitraryInteger(checks) : fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.integer({ min: -99, max: 10_000 }).map((hundredths) => hundredths / 100));
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "literal":
      return fc.constantFrom(...def.values);
    case "nullable":
      return fc.option(arbitraryOf(def.innerType), { nil: null });
    case "optional":
      return arbitraryOf(def.innerType);
    case "record":
      return fc.dictionary(arbitraryKey(def.keyType), arbitraryOf(def.valueType), { maxKeys: 2, noNullPrototype: true });
    case "unknown":
      return fc.jsonValue({ maxDepth: 2 });
    default:
      throw new Error(`The definitions now use the zod type ${def.type}: teach tests/differential/arbitrary-of.ts to make its values.`);
  }
}

function arbitraryObject({ shape }: z.core.$ZodObjectDef): fc.Arbitrary<unknown> {
  const entries = Object.entries(shape);
  const requiredKeys = entries.filter(([, { _zod }]) => _zod.def.type !== "optional").map(([key]) => key);
  return fc.record(Object.fromEntries(entries.map(([key, part]) => [key, arbitraryOf(part)])), { requiredKeys, noNullPrototype: true });
}

function arbitraryArray(items: fc.Arbitrary<unknown>, checks: readonly Check[]): fc.Arbitrary<unknown> {
  const minLength = checks.reduce((length, check) => Math.max(length, only(check, "min_length").minimum), 0);
  return fc.array(items, { minLength, maxLength: minLength + 2 });
}

function arbitraryInteger(checks: readonly Check[]): fc.Arbitrary<number> {
  const min = checks.reduce((bound, check) => Math.max(bound, only(check, "greater_than").value as number), Number.MIN_SAFE_INTEGER);
  const max = Number.MAX_SAFE_INTEGER;
  return fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max }), { weight: 4, arbitrary: fc.integer({ min: Math.max(min, 0), max: 10_000 }) });
}

/** A key of any string may be an odd one. */
function arbitraryKey(schema: z.core.$ZodType): fc.Arbitrary<string> {
  const checks = (schema._zod.def.checks ?? []).map((check) => check._zod.def as Check);
  return checks.length > 0 ? arbitraryString(patternOf(checks)) : fc.oneof(fc.constantFrom(...oddKeys), fc.string({ maxLength: 5 }));
}

function patternOf([check, ...others]: readonly Check[]): RegExp {
  const { pattern } = others.length === 0 && check ? only(check, "string_format") : {};
  if (!pattern) throw new Error("A string of the definitions has no pattern, or several: teach tests/differential/arbitrary-of.ts to make such strings.");
  return pattern;
}

/** Returns a check of the one kind that can be made here; a value made without regard to another would be no valid one. */
function only<K extends Check["check"]>(check: Check, kind: K): Extract<Check, { check: K }> {
  if (check.check !== kind) throw new Error(`The definitions now use the zod check ${check.check}: teach tests/differential/arbitrary-of.ts about it.`);
  return check as Extract<Check, { check: K }>;
}
