import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const upperBoundsBelongToBetween: Rule = {
  name: "upper-bounds-belong-to-between",
  step: "rules",
  severity: "error",
  promise: "A figure has an upper number if, and only if, its qualifier is `between`.",
  mend: "Write the qualifier that the source prints, and `upper` only beside `between`.",
  bad: `{
  "observations": [{ "qualifier": "more-than", "value": 40, "upper": 60 }]
}`,
  good: `{
  "observations": [{ "qualifier": "more-than", "value": 40, "upper": null }]
}`,
  check({ report }) {
    return {
      on: {
        Observation({ qualifier, value, upper }, pointer) {
          if ((qualifier === "between") === (upper !== null)) return;
          // What is wrong with the value as well is one finding, at the value.
          if ((qualifier === "unquantified") !== (value === null)) return;
          const missing = "The figure is between two numbers, but the upper one is missing.";
          const message = upper === null ? missing : `The figure has an upper number, but its qualifier is ${showText(qualifier)}.`;
          report({
            pointer: child(pointer, "upper"),
            message,
            found: String(upper),
            expected: upper === null ? "the upper number" : "null",
          });
        },
      },
    };
  },
};
