import type { Held } from "../fault.js";
import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

/** Of so many asks with a later parent, the place is kept. */
const mostHeads = 10_000;

export const parentsDoNotLoop: Rule = {
  name: "parents-do-not-loop",
  step: "rules",
  severity: "error",
  promise: "No ask is nested under itself, directly or through others.",
  mend: "Name as `parent` the ask under which it is printed, or null.",
  bad: `{
  "asks": [{ "parent": "river-ask-002" }, { "parent": "river-ask-001" }]
}`,
  good: '{ "asks": [{ "parent": null }, { "parent": "river-ask-001" }] }',
  check({ ids, report, hold }) {
    // Of a loop, at least one ask names a parent that comes after it, or itself: before the first of them, nothing is kept.
    let parents: Map<string, string> | null = null;
    const heads = new Map<string, Held>();
    return {
      on: {
        Ask({ id, parent }, pointer) {
          if (parent === null) return;
          const known = parent === id ? null : ids.find(parent);
          if (known === null) (parents ??= new Map());
          parents?.set(id, parent);
          if (known === null && heads.size < mostHeads) heads.set(id, hold(child(pointer, "parent")));
        },
      },
      end() {
        for (const loop of parents ? loopsIn(parents) : []) {
          const head = loop.find((id) => heads.has(id));
          const place = heads.get(head ?? "");
          const [first] = loop;
          const found = [...loop.slice(0, 4), ...(loop.length > 4 ? ["…"] : []), first].join(" → ");
          report({ pointer: place?.pointer ?? "", ...(place && { held: place }), message: `The ask ${showText(first!)} is nested under itself.`, found, expected: "a chain of parents that ends" });
        }
      },
    };
  },
};

/** Yields each loop once, from its first member in the order of the records. */
function* loopsIn(parents: ReadonlyMap<string, string>): Generator<readonly string[]> {
  const done = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let id: string | undefined = start;
    for (; id !== undefined && !done.has(id) && !onPath.has(id); id = parents.get(id)) {
      path.push(id);
      onPath.add(id);
    }
    if (id !== undefined && onPath.has(id)) yield path.slice(path.indexOf(id));
    for (const passed of path) done.add(passed);
  }
}
