import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

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
  check({ report }) {
    const parents = new Map<string, string>();
    const pointers = new Map<string, string>();
    return {
      on: {
        Ask({ id, parent }, pointer) {
          if (parent === null) return;
          parents.set(id, parent);
          pointers.set(id, pointer);
        },
      },
      end() {
        for (const loop of loopsIn(parents)) {
          const [first] = loop;
          const found = [...loop.slice(0, 4), ...(loop.length > 4 ? ["…"] : []), first].join(" → ");
          const message = `The ask ${showText(first!)} is nested under itself.`;
          report({ pointer: child(pointers.get(first!)!, "parent"), message, found, expected: "a chain of parents that ends" });
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
