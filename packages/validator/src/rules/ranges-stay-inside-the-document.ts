import { child } from "../json-pointer.js";
import { lengthOf } from "../records/matches-text.js";
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
  check({ sources, sourceTexts, report }) {
    const lengths = new Map<string, number | null>();
    // That the given text has another length than the document is said to have is another finding: what stands in either is inside.
    const lengthOfDocument = (document: string): number | null => {
      const said = sources.get(document)?.length ?? null;
      const text = sourceTexts.get(document);
      return said === null || text === undefined ? said : Math.max(said, lengthOf(text));
    };
    const lengthIn = (document: string) => {
      if (!lengths.has(document)) lengths.set(document, lengthOfDocument(document));
      return lengths.get(document)!;
    };
    return {
      on: onRanges(({ ranges, document, place }) => {
        const length = document === null ? null : lengthIn(document);
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
