import { child } from "../json-pointer.js";
import { isRecordType } from "../shape/records-of.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const idsAreUnique: Rule = {
  name: "ids-are-unique",
  step: "rules",
  severity: "error",
  promise: "No ID stands for two things: every record, and the dataset, has one of its own.",
  mend: "Give one of the two another ID or, if they are the same record, remove one.",
  bad: `{
  "messages": [{ "id": "river-2030-msg-001" }, { "id": "river-2030-msg-001" }]
}`,
  good: `{
  "messages": [{ "id": "river-2030-msg-001" }, { "id": "river-2030-msg-002" }]
}`,
  check({ report, doubt, nameOf }) {
    return {
      again({ type, id }, earlier, pointer) {
        // A retired ID that is in use again breaks another promise.
        if (type === "Retired" || earlier.type === "Retired") return;
        // Which of the two was meant to have another one, nobody knows.
        for (const each of new Set([type, earlier.type])) if (isRecordType(each)) doubt(each);
        const message = `The ID ${showText(id)} is already that of ${nameOf(earlier)}.`;
        report({ pointer: child(pointer, "id"), message, found: showText(id), expected: "an ID that nothing else has" });
      },
    };
  },
};
