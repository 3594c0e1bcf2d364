import type { Observation } from "@igf/schema";
import { child } from "../json-pointer.js";
import { languageOf } from "../records/language-of.js";
import { isAsQuoted } from "../records/is-as-quoted.js";
import { isUnsigned } from "../records/openings.js";
import { readNumbers, type Readings } from "../records/read-numbers.js";
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
          const wrong = disagreement(observation, languageOf(observation, context));
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

interface Disagreement {
  readonly field: "value" | "upper";
  /** What the words come to; `null` where they have no number for the field. */
  readonly printed: string | null;
}

/** Of several numbers, it is not known which one the figure is, unless it lies between the two. */
function disagreement({ value, upper, qualifier, asPrinted }: Observation, language: string | null): Disagreement | null {
  // What is wrong between these fields is another finding.
  if (value === null || (qualifier === "between") !== (upper !== null) || (upper !== null && upper < value)) return null;
  if (upper === null && Number(lastDigits.exec(asPrinted)?.[0]) === value) return null;
  const numbers = readNumbers(asPrinted, language);
  const isBare = value < 0 && isUnsigned(asPrinted);
  const comesTo = (readings: Readings, printed: number) => readings.some((number) => Math.abs(number - (isBare ? printed : Math.abs(printed))) <= number * 1e-9);
  // A range of which one number alone is printed is no range, or not printed as a whole.
  if (upper !== null && numbers?.length === 1 && !comesTo(numbers[0]!, upper)) return { field: "upper", printed: null };
  if (numbers?.length !== (upper === null ? 1 : 2)) return null;
  const [first, last] = numbers as [Readings, Readings | undefined];
  if (last && !comesTo(last, upper!)) return { field: "upper", printed: say(last) };
  // Of "2 to 3 million", the first number are millions as well.
  const scales = last ? [1, 1e3, 1e6, 1e9] : [1];
  return scales.some((scale) => comesTo(first, value / scale)) ? null : { field: "value", printed: say(first) };
}

/** Digits at the end that no separator binds to others: most figures are printed so, and need no second look. */
const lastDigits = /(?<![\d.,'’\s])\d+$|(?<=[^\d.,'’\s] )\d+$/;

function say(readings: Readings): string {
  return String(readings[0]);
}
