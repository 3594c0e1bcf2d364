import { child } from "../json-pointer.js";
import { rangeListsOf } from "../records/ranges-of.js";
import type { Rule } from "./rule.js";

export const rangesRunForwards: Rule = {
  name: "ranges-run-forwards",
  step: "rules",
  severity: "error",
  promise: "Every range holds at least one character: its end is greater than its start.",
  mend: "Let `igf locate` give the ranges, or write the position after the last character as `end`.",
  bad: '{ "messages": [{ "source": { "ranges": [{ "start": 18, "end": 0 }] } }] }',
  good: '{ "messages": [{ "source": { "ranges": [{ "start": 0, "end": 18 }] } }] }',
  check({ report }) {
    return {
      record(record, pointer) {
        for (const { ranges, pointer: list } of rangeListsOf(record, pointer)) {
          for (const [index, { start, end }] of ranges.entries()) {
            if (start < end) continue;
            const how = start === end ? "is empty" : "runs backwards";
            report({ pointer: child(list, index), message: `The range from ${start} to ${end} ${how}.`, found: `${start}–${end}`, expected: `an end greater than ${start}` });
          }
        }
      },
    };
  },
};
