import { onRanges } from "../records/on-ranges.js";
import type { Rule } from "./rule.js";

export const rangesAreInOrder: Rule = {
  name: "ranges-are-in-order",
  step: "rules",
  severity: "error",
  promise: "The ranges of a quote follow each other in its text and do not overlap.",
  mend: "Put the ranges in the order of the text, and let each begin where the one before has ended, or later.",
  bad: `{
  "messages": [
    {
      "source": {
        "ranges": [{ "start": 0, "end": 12 }, { "start": 4, "end": 18 }]
      }
    }
  ]
}`,
  good: `{
  "messages": [
    {
      "source": {
        "ranges": [{ "start": 0, "end": 12 }, { "start": 13, "end": 18 }]
      }
    }
  ]
}`,
  check({ sources, report }) {
    return {
      on: onRanges(({ ranges, document, place }) => {
        const length = (document === null ? null : sources.get(document)?.length) ?? Infinity;
        for (let index = 1; index < ranges.length; index += 1) {
          const [before, { start, end }] = [ranges[index - 1]!, ranges[index]!];
          // A range that is none, or leaves the document, is another finding.
          if (start >= before.end || start >= end || before.start >= before.end || before.end > length) continue;
          const how = end <= before.start ? "stands before" : "overlaps";
          const message = `The range from ${start} to ${end} ${how} the range before it, from ${before.start} to ${before.end}.`;
          report({ pointer: place(index), message, found: `${start}–${end}`, expected: `a start of ${before.end} or more` });
        }
      }),
    };
  },
};
