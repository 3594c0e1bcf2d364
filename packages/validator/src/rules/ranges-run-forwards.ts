import { onRanges } from "../records/on-ranges.js";
import type { Rule } from "./rule.js";

export const rangesRunForwards: Rule = {
  name: "ranges-run-forwards",
  step: "rules",
  severity: "error",
  promise: "Every range holds at least one character: its end is greater than its start.",
  mend: "Let `npx @igf/cli locate` give the ranges, or write the position after the last character as `end`.",
  bad: `{
  "messages": [{ "source": { "ranges": [{ "start": 18, "end": 0 }] } }]
}`,
  good: `{
  "messages": [{ "source": { "ranges": [{ "start": 0, "end": 18 }] } }]
}`,
  check({ report }) {
    return {
      on: onRanges(({ ranges, place }) => {
        for (let index = 0; index < ranges.length; index += 1) {
          const { start, end } = ranges[index]!;
          if (start < end) continue;
          const message = `The range from ${start} to ${end} ${start === end ? "is empty" : "runs backwards"}.`;
          report({ pointer: place(index), message, found: `${start}–${end}`, expected: `an end greater than ${start}` });
        }
      }),
    };
  },
};
