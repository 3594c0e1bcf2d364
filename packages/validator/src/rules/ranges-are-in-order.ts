import type { TextRange } from "@igf/schema";
import { parentOf } from "../json-pointer.js";
import { onRanges } from "../records/on-ranges.js";
import { shorten } from "../show-value.js";
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
        const sorted = ranges.length > 2 ? inOrder(ranges) : null;
        if (sorted !== null) {
          const meant = `"ranges": ${JSON.stringify(sorted)}`;
          return report({ pointer: parentOf(place(0)), message: "The ranges do not stand in the order of the text.", found: showRanges(ranges), expected: showRanges(sorted), mend: `Write ${meant}.`, didYouMean: meant });
        }
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

/** The ranges in their order, where more than one stands before the one before it, and that is all that is wrong; `null` otherwise. */
function inOrder(ranges: readonly TextRange[]): readonly TextRange[] | null {
  const isBefore = ({ start }: TextRange, index: number) => index > 0 && start < ranges[index - 1]!.start;
  if (ranges.filter(isBefore).length < 2) return null;
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  return sorted.every(({ start, end }, index) => start < end && start >= (sorted[index - 1]?.end ?? 0)) ? sorted : null;
}

function showRanges(ranges: readonly TextRange[]): string {
  return shorten(ranges.map(({ start, end }) => `${start}–${end}`).join(", "));
}
