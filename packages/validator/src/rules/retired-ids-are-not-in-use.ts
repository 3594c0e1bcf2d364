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
  check({ report, nameOf }) {
    return {
      again({ type, id }, earlier, pointer) {
        if (type !== "Retired" && earlier.type !== "Retired") return;
        const [pointerToId, found] = [child(pointer, "id"), showText(id)];
        if (type === earlier.type) {
          const mend = "Remove one of the two entries.";
          return report({ pointer: pointerToId, message: `The ID ${found} is retired twice.`, found, expected: "each retired ID once", mend });
        }
        const user = type === "Retired" ? nameOf(earlier) : "this record";
        report({ pointer: pointerToId, message: `The ID ${found} is retired, but ${user} has it.`, found, expected: "an ID that no record has" });
      },
    };
  },
};
