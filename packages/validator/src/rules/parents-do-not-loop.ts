import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const parentsDoNotLoop: Rule = {
  name: "parents-do-not-loop",
  step: "rules",
  severity: "error",
  promise: "No ask is nested under itself, directly or through others.",
  mend: "Name as `parent` the ask under which it is printed, or null.",
  bad: '{ "asks": [{ "parent": "river-ask-002" }, { "parent": "river-ask-001" }] }',
  good: '{ "asks": [{ "parent": null }, { "parent": "river-ask-001" }] }',
  check({ report }) {
    const parents = new Map<string, string>();
    const pointers = new Map<string, string>();
    return {
      record(record, pointer) {
        if (record.type !== "Ask" || record.parent === null) return;
        parents.set(record.id, record.parent);
        pointers.set(record.id, pointer);
      },
      end() {
        const done = new Set<string>();
        for (const start of parents.keys()) {
          const path = new Set<string>();
          let id: string | undefined = start;
          for (; id !== undefined && !done.has(id) && !path.has(id); id = parents.get(id)) path.add(id);
          if (id !== undefined && path.has(id)) reportLoop([...path].slice([...path].indexOf(id)));
          for (const passed of path) done.add(passed);
        }
      },
    };

    function reportLoop(loop: readonly string[]): void {
      const [first] = loop;
      const shown = [...loop.slice(0, 4), ...(loop.length > 4 ? ["…"] : []), first].join(" → ");
      report({ pointer: child(pointers.get(first!)!, "parent"), message: `The ask ${showText(first!)} is nested under itself.`, found: shown, expected: "a chain of parents that ends" });
    }
  },
};
