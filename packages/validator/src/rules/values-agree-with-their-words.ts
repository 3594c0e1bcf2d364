import type { Observation } from "@igf/schema";
import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { isAsQuoted } from "../records/is-as-quoted.js";
import { languageOf } from "../records/language-of.js";
import { findMisread } from "../records/misread.js";
import { isOpeningAlone } from "../records/openings.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const valuesAgreeWithTheirWords: Rule = {
  name: "values-agree-with-their-words",
  step: "rules",
  severity: "warning",
  promise: "The numbers of a figure are those that its printed words come to, as far as they can be read.",
  mend: "Write the number that is printed, or the whole figure as `asPrinted`.",
  bad: `{
  "observations": [{ "value": 400, "asPrinted": "Over 40" }]
}`,
  good: `{
  "observations": [{ "value": 40, "asPrinted": "Over 40" }]
}`,
  check(context) {
    return {
      on: {
        Observation(observation, pointer) {
          if (observation.value !== null && isOpeningAlone(observation.asPrinted)) return context.report({ pointer: child(pointer, "asPrinted"), ...withoutNumber(observation) });
          const wrong = findMisread(observation, languageOf(observation, context));
          if (wrong === null || !isAsQuoted(observation)) return;
          const { field, printed } = wrong;
          const found = String(observation[field]);
          const words = showText(observation.asPrinted);
          const name = field === "value" ? "value" : "upper number";
          const whole = "or the whole figure as `asPrinted`.";
          const told =
            printed === null
              ? { message: `The ${name} is ${found}, but ${words} has one number alone.`, expected: "null", mend: `Write null and the qualifier that is printed, ${whole}` }
              : { message: `The ${name} is ${found}, but ${words} reads as ${printed}.`, expected: printed, mend: `Write ${printed}, ${whole}`, didYouMean: printed };
          context.report({ pointer: child(pointer, field), found, ...told });
        },
      },
    };
  },
};

/** Words that only begin a figure, such as "over". */
function withoutNumber({ value, asPrinted }: Observation): Omit<Fault, "rule" | "pointer"> {
  const found = showText(asPrinted);
  return { message: `The value is ${String(value)}, but ${found} prints no number.`, found, expected: "the words and the number", mend: "Write the whole figure as `asPrinted`: these words, and the number after them." };
}
