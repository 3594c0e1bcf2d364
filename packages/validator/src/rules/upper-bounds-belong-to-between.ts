import { child } from "../json-pointer.js";
import type { Rule } from "./rule.js";

export const upperBoundsBelongToBetween: Rule = {
  name: "upper-bounds-belong-to-between",
  step: "rules",
  severity: "error",
  promise: "A figure has an upper number if, and only if, its qualifier is `between`.",
  mend: "Write the qualifier that the source prints, and `upper` only beside `between`.",
  bad: '{ "observations": [{ "qualifier": "more-than", "value": 40, "upper": 60 }] }',
  good: '{ "observations": [{ "qualifier": "more-than", "value": 40, "upper": null }] }',
  check({ report }) {
    return {
      record(record, pointer) {
        if (record.type !== "Observation" || (record.qualifier === "between") === (record.upper !== null)) return;
        const message = record.upper === null ? "The figure is between two numbers, but the upper one is missing." : `The figure has an upper number, but its qualifier is “${record.qualifier}”.`;
        report({ pointer: child(pointer, "upper"), message, found: String(record.upper), expected: record.upper === null ? "the upper number" : "null" });
      },
    };
  },
};
