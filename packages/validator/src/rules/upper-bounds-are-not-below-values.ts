import { child } from "../json-pointer.js";
import { languageOf } from "../records/language-of.js";
import { readNumbers } from "../records/read-numbers.js";
import type { Rule } from "./rule.js";

export const upperBoundsAreNotBelowValues: Rule = {
  name: "upper-bounds-are-not-below-values",
  step: "rules",
  severity: "error",
  promise: "The upper number of a figure is not below its value.",
  mend: "Write the smaller number as `value` and the greater one as `upper`.",
  bad: `{
  "observations": [{ "qualifier": "between", "value": 60, "upper": 40 }]
}`,
  good: `{
  "observations": [{ "qualifier": "between", "value": 40, "upper": 60, "asPrinted": "40 to 60", "quote": "40 to 60 boats" }]
}`,
  check(context) {
    return {
      on: {
        Observation(observation, pointer) {
          const { qualifier, value, upper } = observation;
          // An upper number beside another qualifier is another finding.
          if (value === null || upper === null || upper >= value || qualifier !== "between") return;
          const message = `The upper number, ${upper}, is below the value, ${value}.`;
          const [first, last] = boundsIn(observation.asPrinted, languageOf(observation, context)) ?? [upper, value];
          const mend = `Write ${first} for \`value\`, and ${last} for \`upper\`${first === upper && last === value ? ", if the two were exchanged" : ", as is printed"}.`;
          context.report({ pointer: child(pointer, "upper"), message, found: String(upper), expected: `${value} or more`, mend });
        },
      },
    };
  },
};

/** The two numbers of some words, the smaller one first; `null` where they have no two such ones. */
function boundsIn(words: string, language: string | null): readonly [number, number] | null {
  const [first, last, ...others] = readNumbers(words, language)?.map(([reading]) => reading!) ?? [];
  return first !== undefined && last !== undefined && others.length === 0 && first < last ? [first, last] : null;
}
