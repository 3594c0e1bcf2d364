import type { Fault } from "../fault.js";
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
          const printed = readNumbers(asPrinted, languageOf(observation, context));
          const last = printed?.length === 2 ? printed[1]! : [];
          if (upper === null) return report({ pointer: child(pointer, "upper"), ...missing(last.find((number) => number >= (value ?? 0))) });
          const message = `The figure has an upper number, but its qualifier is ${showText(qualifier)}.`;
          if (!last.includes(upper)) return report({ pointer: child(pointer, "upper"), message, found: String(upper), expected: "null" });
          const between = showText("between");
          report({ pointer: child(pointer, "qualifier"), message, found: showText(qualifier), expected: between, mend: `Write ${between}.`, didYouMean: "between" });
        },
      },
    };
  },
};

function missing(meant: number | undefined): Omit<Fault, "rule" | "pointer"> {
  const fault = { message: "The figure is between two numbers, but the upper one is missing.", found: "null", expected: "the upper number" };
  if (meant === undefined) return { ...fault, mend: "Write the second of the printed numbers, or the qualifier that they have." };
  return { ...fault, mend: `Write ${meant}.`, didYouMean: String(meant) };
}
