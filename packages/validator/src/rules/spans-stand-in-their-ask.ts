import type { TextRange } from "@igf/schema";
import { standsAsMeant } from "../records/as-meant.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const spansStandInTheirAsk: Rule = {
  name: "spans-stand-in-their-ask",
  step: "rules",
  severity: "error",
  promise: "The span of an ask is a part of its text: its words stand there, and its ranges lie inside of those of the text.",
  mend: "Copy the span from the text of the ask, and take its ranges from those of the text.",
  bad: '{ "asks": [{ "span": { "text": "Longer hours for bridges" } }] }',
  good: '{ "asks": [{ "span": { "text": "Longer hours for ferries" } }] }',
  check({ sourceTexts, report }) {
    return {
      on: {
        Ask(ask, pointer) {
          const { span, text, source } = ask;
          if (span === null) return;
          // Where the text of the document is given, words and ranges are compared with it: that would be a second finding.
          if (source !== null && sourceTexts.has(source.document)) return;
          if (!text.includes(span.text) && !standsAsMeant(text, span.text, (whole, words) => whole.includes(words))) {
            const message = `The words ${showText(span.text)} do not stand in the text of the ask.`;
            return report({ pointer: `${pointer}/span/text`, message, found: showText(span.text), expected: "words of the ask" });
          }
          const outside = source === null ? -1 : outsideOf(source.ranges, span.ranges);
          if (outside < 0) return;
          const { start, end } = span.ranges[outside]!;
          const found = `${start} to ${end}`;
          report({ pointer: `${pointer}/span/ranges/${outside}`, message: `The range ${found} of the span lies outside of the ranges of its ask.`, found, expected: "a part of the ranges of the ask" });
        },
      },
    };
  },
};

/** A space or line break parts the ranges of words that follow each other. */
const widestGap = 2;

/** The index of the first range that is not inside of others; -1 where all are, or where one does not stand in its order: of that, another rule speaks. */
function outsideOf(others: readonly TextRange[], ranges: readonly TextRange[]): number {
  if (![others, ranges].every(areInOrder)) return -1;
  let at = 0;
  return ranges.findIndex(({ start, end }) => {
    while (at < others.length && others[at]!.end < start) at += 1;
    if (at === others.length || others[at]!.start > start) return true;
    while (at + 1 < others.length && others[at]!.end < end && others[at + 1]!.start - others[at]!.end <= widestGap) at += 1;
    return others[at]!.end < end;
  });
}

function areInOrder(ranges: readonly TextRange[]): boolean {
  return ranges.every(({ start, end }, index) => start <= end && (index === 0 || ranges[index - 1]!.end <= start));
}
