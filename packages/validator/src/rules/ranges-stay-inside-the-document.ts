import { child } from "../json-pointer.js";
import { onRanges } from "../records/on-ranges.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const rangesStayInsideTheDocument: Rule = {
  name: "ranges-stay-inside-the-document",
  step: "rules",
  severity: "error",
  promise: "No range reaches beyond the end of the document that it counts in.",
  mend: "Let `npx @igf/cli locate` give the ranges, or correct the length of the document.",
  bad: `{
  "messages": [{ "source": { "ranges": [{ "start": 0, "end": 9999 }] } }]
}`,
  good: `{
  "messages": [{ "source": { "ranges": [{ "start": 0, "end": 18 }] } }]
}`,
  check({ sources, report }) {
    return {
      on: onRanges(({ ranges, document, place }) => {
        const length = document === null ? null : (sources.get(document)?.length ?? null);
        if (length === null) return;
        for (const [index, { end }] of ranges.entries()) {
          if (end <= length) continue;
          // The same words for each range: if the length is wrong, it is one fault, however many ranges show it.
          const message = `The range ends beyond the document ${showText(document!)}, which has ${length} characters.`;
          report({ pointer: child(place(index), "end"), message, found: String(end), expected: `at most ${length}` });
        }
      }),
    };
  },
};
