import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const retiredIdsAreNotInUse: Rule = {
  name: "retired-ids-are-not-in-use",
  step: "rules",
  severity: "error",
  promise: "An ID that was retired is not used for another record.",
  mend: "Give the record a new ID, or remove the entry from `retired`.",
  bad: `{
  "messages": [{ "id": "river-2030-msg-001" }],
  "retired": [{ "id": "river-2030-msg-001" }]
}`,
  good: `{
  "messages": [{ "id": "river-2030-msg-001" }],
  "retired": [{ "id": "river-2030-msg-101" }]
}`,
  check({ report }) {
    const used = new Set<string>();
    const retired = new Map<string, string>();
    return {
      each({ type, id }) {
        if (type !== "Retired") used.add(id);
      },
      on: {
        Retired({ id }, pointer) {
          if (!retired.has(id)) return void retired.set(id, child(pointer, "id"));
          const message = `The ID ${showText(id)} is retired twice.`;
          report({
            pointer: child(pointer, "id"),
            message,
            found: showText(id),
            expected: "each retired ID once",
            mend: "Remove one of the two entries.",
          });
        },
      },
      skipped(type, id) {
        if (id !== null && type !== "Retired") used.add(id);
      },
      end() {
        for (const [id, pointer] of retired) {
          if (!used.has(id)) continue;
          report({
            pointer,
            message: `The ID ${showText(id)} is retired, but a record has it.`,
            found: showText(id),
            expected: "an ID that no record has",
          });
        }
      },
    };
  },
};
