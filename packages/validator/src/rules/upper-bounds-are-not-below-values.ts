import { child } from "../json-pointer.js";
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
  check({ report }) {
    return {
      on: {
        Observation({ qualifier, value, upper }, pointer) {
          // An upper number beside another qualifier is another finding.
          if (value === null || upper === null || upper >= value || qualifier !== "between") return;
          const message = `The upper number, ${upper}, is below the value, ${value}.`;
          const mend = `Write ${upper} for \`value\`, and ${value} for \`upper\`, if the two were exchanged.`;
          report({ pointer: child(pointer, "upper"), message, found: String(upper), expected: `${value} or more`, mend });
        },
      },
    };
  },
};
