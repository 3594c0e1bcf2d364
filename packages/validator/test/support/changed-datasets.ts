import fc from "fast-check";
import { datasets } from "./river-forum.js";

/** A change somewhere in a value: a key dropped, renamed or added, or a value replaced. */
interface Change {
  readonly kind: "drop" | "rename" | "add" | "replace";
  /** Numbers that choose the way down, one for each level. */
  readonly way: readonly number[];
  readonly value: unknown;
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1.5, "", " ", "river-2030", "2030-13-01", "MessagesDataset", [], {}, { type: "Event" }),
  fc.jsonValue({ maxDepth: 1 }),
);

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("drop", "rename", "add", "replace"),
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
  value: anything,
});

function apply(value: unknown, { kind, way: [step, ...way], value: other }: Change): unknown {
  if (typeof value !== "object" || value === null) return other;
  const entries = Object.entries(value);
  const at = step! % Math.max(1, entries.length);
  const [key, old] = entries[at] ?? ["extra", other];
  if (way.length > 0) entries[at] = [key, apply(old, { kind, way, value: other })];
  else if (kind === "drop") entries.splice(at, 1);
  else if (kind === "add") entries.push([Array.isArray(value) ? String(entries.length) : "extra", other]);
  else entries[at] = kind === "rename" ? [`${key}x`, old] : [key, other];
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

/** The valid datasets, with up to three changes, their members now and then in another order, indented or not. */
export const changedDataset = fc
  .record({
    dataset: fc.constantFrom(...Object.values(datasets)),
    changes: fc.array(change, { maxLength: 3 }),
    order: fc.option(fc.array(fc.nat(), { minLength: 16, maxLength: 16 }), { freq: 3 }),
    indent: fc.constantFrom(undefined, 2),
  })
  .map(({ dataset, changes, order, indent }) => {
    const changed = changes.reduce<unknown>(apply, dataset);
    const members = Object.entries(changed as object);
    if (order) members.sort(([a], [b]) => order[a.length % 16]! - order[b.length % 16]!);
    return JSON.stringify(Object.fromEntries(members), null, indent);
  });
