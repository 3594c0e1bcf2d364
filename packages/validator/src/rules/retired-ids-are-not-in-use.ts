import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const retiredIdsAreNotInUse: Rule = {
  name: "retired-ids-are-not-in-use",
  step: "rules",
  severity: "error",
  promise: "An ID that was retired is not used for another record.",
  mend: "Give the record a new ID, or remove the entry from `retired`.",
  bad: '{ "messages": [{ "id": "river-2030-msg-001" }], "retired": [{ "id": "river-2030-msg-001" }] }',
  good: '{ "messages": [{ "id": "river-2030-msg-001" }], "retired": [{ "id": "river-2030-msg-101" }] }',
  check({ report }) {
    const used = new Set<string>();
    const retired = new Map<string, string>();
    return {
      record({ type, id }, pointer) {
        if (type !== "Retired") used.add(id);
        else if (!retired.has(id)) retired.set(id, pointer);
        else report({ pointer: child(pointer, "id"), message: `The ID ${showText(id)} is retired twice.`, found: showText(id), expected: "each retired ID once", mend: "Remove one of the two entries." });
      },
      end() {
        for (const [id, pointer] of retired) {
          if (used.has(id)) report({ pointer: child(pointer, "id"), message: `The ID ${showText(id)} is retired, but a record has it.`, found: showText(id), expected: "an ID that no record has" });
        }
      },
    };
  },
};
