import { child } from "../json-pointer.js";
import type { Rule } from "./rule.js";

export const upperBoundsAreNotBelowValues: Rule = {
  name: "upper-bounds-are-not-below-values",
  step: "rules",
  severity: "error",
  promise: "The upper number of a figure is not below its value.",
  mend: "Write the smaller number as `value` and the greater one as `upper`.",
  bad: '{ "observations": [{ "qualifier": "between", "value": 60, "upper": 40 }] }',
  good: '{ "observations": [{ "qualifier": "between", "value": 40, "upper": 60 }] }',
  check({ report }) {
    return {
      record(record, pointer) {
        if (record.type !== "Observation" || record.value === null || record.upper === null || record.upper >= record.value) return;
        report({ pointer: child(pointer, "upper"), message: `The upper number, ${record.upper}, is below the value, ${record.value}.`, found: String(record.upper), expected: `${record.value} or more`, didYouMean: `"value": ${record.upper}, "upper": ${record.value}` });
      },
    };
  },
};
