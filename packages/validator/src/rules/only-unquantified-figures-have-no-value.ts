import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const onlyUnquantifiedFiguresHaveNoValue: Rule = {
  name: "only-unquantified-figures-have-no-value",
  step: "rules",
  severity: "error",
  promise: "A figure has no value if, and only if, its qualifier is `unquantified`.",
  mend: "Write the number that the source prints, or null beside `unquantified` where it prints none.",
  bad: '{ "observations": [{ "qualifier": "more-than", "value": null }] }',
  good: '{ "observations": [{ "qualifier": "more-than", "value": 40 }] }',
  check({ report }) {
    return {
      on: {
        Observation({ qualifier, value, upper }, pointer) {
          if ((qualifier === "unquantified") === (value === null)) return;
          const numbers = qualifier === "between" && upper === null ? "neither of its two numbers" : "no value";
          const missing = `The figure has ${numbers}, but its qualifier is ${showText(qualifier)}.`;
          const message = value === null ? missing : "The figure is unquantified, but has a value.";
          report({ pointer: child(pointer, "value"), message, found: String(value), expected: value === null ? "a number" : "null" });
        },
      },
    };
  },
};
