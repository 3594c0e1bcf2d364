import { child } from "../json-pointer.js";
import { nameField } from "../words.js";
import { showText } from "../show-value.js";

import type { Rule } from "./rule.js";

export const idsAreUnique: Rule = {
  name: "ids-are-unique",
  step: "rules",
  severity: "error",
  promise: "No ID stands for two things: every record, and the dataset, has one of its own.",
  mend: "Give one of the two another ID.",
  bad: `{
  "messages": [{ "id": "river-2030-msg-001" }, { "id": "river-2030-msg-001" }]
}`,
  good: `{
  "messages": [{ "id": "river-2030-msg-001" }, { "id": "river-2030-msg-002" }]
}`,
  check({ dataset, report }) {
    const seen = new Map<string, string>();
    if (dataset?.id) seen.set(dataset.id, "the dataset itself");
    return {
      each({ type, id }, pointer) {
        // A retired ID that is in use again breaks another promise.
        if (type === "Retired") return;
        const first = seen.get(id);
        if (first === undefined) seen.set(id, nameField(pointer));
        else {
          const message = `The ID ${showText(id)} is already that of ${first}.`;
          report({ pointer: child(pointer, "id"), message, found: showText(id), expected: "an ID that nothing else has" });
        }
      },
      skipped(type, id, pointer) {
        if (id !== null && type !== "Retired" && !seen.has(id)) seen.set(id, nameField(pointer));
      },
    };
  },
};
