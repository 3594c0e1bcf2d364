import { definitions } from "@igf/schema/zod";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkShape } from "../src/index.js";
import { acceptShape } from "../src/shape/accept-shape.js";
import { datasets, type JsonObject } from "./support/river-forum.js";

/** Every valid record and dataset of the fixtures: the ground from which faulty ones are made. */
const valid = Object.values(datasets).flatMap((dataset) => [
  dataset,
  ...Object.values(dataset).filter(Array.isArray).flat(),
]) as JsonObject[];

const anything = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, 2 ** 53, "", " ", "river-2030", "IGF 2025", "2030-13-01", "high", "MessagesDataset", [], {}),
  fc.jsonValue({ maxDepth: 1 }),
);

/** A change somewhere in a value: a key dropped, renamed or added, a value replaced, a list lengthened. */
interface Change {
  readonly kind: "drop" | "rename" | "add" | "replace";
  /** Numbers that choose the way down, one for each level. */
  readonly way: readonly number[];
  readonly value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("drop", "rename", "add", "replace"),
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
  value: anything,
});

function apply(value: unknown, { kind, way, value: other }: Change, level = 0): unknown {
  if (typeof value !== "object" || value === null || (!Array.isArray(value) && kind === "add" && level === way.length - 1)) {
    return typeof value === "object" && value !== null ? { ...value, extra: other } : other;
  }
  const keys = Object.keys(value);
  const key = keys[way[level]! % Math.max(1, keys.length)];
  if (key === undefined) return Array.isArray(value) ? [other] : { extra: other };
  if (level < way.length - 1) return withEntry(value, key, key, apply((value as JsonObject)[key], { kind, way, value: other }, level + 1));
  if (kind === "drop") return withEntry(value, key, null, null);
  return withEntry(value, key, kind === "rename" ? `${key}x` : key, kind === "rename" ? (value as JsonObject)[key] : other);
}

function withEntry(object: object, key: string, newKey: string | null, value: unknown): unknown {
  if (Array.isArray(object))
    return newKey === null
      ? object.filter((_, index) => String(index) !== key)
      : object.map((item, index) => (String(index) === key ? value : item));
  return Object.fromEntries(
    Object.entries(object).flatMap(([each, old]) => (each !== key ? [[each, old]] : newKey === null ? [] : [[newKey, value]])),
  );
}

function conformsToZod(value: unknown): boolean {
  const type = (value as { type?: unknown } | null)?.type;
  return (
    typeof type === "string" &&
    type !== "DatasetHeader" &&
    Object.hasOwn(definitions, type) &&
    definitions[type as keyof typeof definitions].safeParse(value).success
  );
}

test("the accepting code, the explaining code and the zod definitions agree on every record", () => {
  let faulty = 0;
  fc.assert(
    fc.property(fc.constantFrom(...valid), fc.array(change, { maxLength: 3 }), (record, changes) => {
      const value = changes.reduce<unknown>((changed, each) => apply(changed, each), record);
      const accepted = acceptShape(value);
      faulty += accepted ? 0 : 1;
      expect(checkShape(value).length === 0).toBe(accepted);
      expect(conformsToZod(value)).toBe(accepted);
    }),
    { numRuns: 2_000 },
  );
  expect(faulty).toBeGreaterThan(500);
});

test("one change has one finding, wherever it is made in a record", () => {
  const records = valid.filter(({ type }) => !String(type).endsWith("Dataset"));
  const renamed = fc.record({ kind: fc.constant("rename" as const), way: fc.tuple(fc.nat()), value: fc.constant(null) });
  const replaced = fc.record({ kind: fc.constant("replace" as const), way: fc.tuple(fc.nat()), value: anything });
  fc.assert(
    fc.property(fc.constantFrom(...records), fc.oneof(renamed, replaced), (record, each) => {
      const changed = apply(record, each) as JsonObject;
      // A record of another type is another record.
      fc.pre(changed["type"] === record["type"] || typeof changed["type"] !== "string" || !Object.hasOwn(definitions, changed["type"]));
      // Only text ranges and the like are lists of objects, in which one value can hold several faults of its own.
      fc.pre(each.kind === "rename" || typeof each.value !== "object" || each.value === null);
      expect(checkShape(changed).length).toBeLessThanOrEqual(1);
      expect(checkShape(changed).length).toBe(acceptShape(changed) ? 0 : 1);
    }),
    { numRuns: 2_000 },
  );
});
