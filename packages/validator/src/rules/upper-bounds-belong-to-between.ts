import { child } from "../json-pointer.js";
import { languageOf } from "../records/language-of.js";
import { readNumbers } from "../records/read-numbers.js";
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
  check(context) {
    const { report } = context;
    return {
      on: {
        Observation(observation, pointer) {
          const { qualifier, value, upper, asPrinted } = observation;
          if ((qualifier === "between") === (upper !== null)) return;
          // What is wrong with the value as well is one finding, at the value.
          if ((qualifier === "unquantified") !== (value === null)) return;
          const fault = { pointer: child(pointer, "upper"), found: String(upper) };
          if (upper !== null) return report({ ...fault, message: `The figure has an upper number, but its qualifier is ${showText(qualifier)}.`, expected: "null" });
          const printed = readNumbers(asPrinted, languageOf(observation, context));
          const [meant] = printed?.length === 2 ? printed[1]! : [];
          const isMeant = meant !== undefined && meant >= (value ?? 0);
          const mend = isMeant ? { mend: `Write ${meant}.`, didYouMean: String(meant) } : { mend: "Write the second of the printed numbers, or the qualifier that they have." };
          report({ ...fault, message: "The figure is between two numbers, but the upper one is missing.", expected: "the upper number", ...mend });
        },
      },
    };
  },
};
