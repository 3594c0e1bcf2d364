import { child } from "../json-pointer.js";
import { rangeListsOf } from "../records/ranges-of.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const rangesStayInsideTheDocument: Rule = {
  name: "ranges-stay-inside-the-document",
  step: "rules",
  severity: "error",
  promise: "No range reaches beyond the end of the document that it counts in.",
  mend: "Let `igf locate` give the ranges, or correct the length of the document.",
  bad: '{ "messages": [{ "source": { "ranges": [{ "start": 0, "end": 9999 }] } }] }',
  good: '{ "messages": [{ "source": { "ranges": [{ "start": 0, "end": 18 }] } }] }',
  check({ sources, report }) {
    return {
      record(record, pointer) {
        for (const { ranges, document, pointer: list } of rangeListsOf(record, pointer)) {
          const length = document === null ? null : (sources.get(document)?.document.length ?? null);
          for (const [index, { end }] of ranges.entries()) {
            if (length === null || end <= length) continue;
            report({ pointer: child(child(list, index), "end"), message: `The range ends at ${end}, but the document ${showText(document!)} has ${length} characters.`, found: String(end), expected: `at most ${length}` });
          }
        }
      },
    };
  },
};
