import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const figuresStandInTheirQuote: Rule = {
  name: "figures-stand-in-their-quote",
  step: "rules",
  severity: "error",
  promise: "A figure, as printed, stands in the words that are quoted for it.",
  mend: "Copy `asPrinted` from the quote, or quote the words that hold the figure.",
  bad: '{ "observations": [{ "asPrinted": "more than 40", "quote": "Over 40 ferries took part." }] }',
  good: '{ "observations": [{ "asPrinted": "Over 40", "quote": "Over 40 ferries took part." }] }',
  check({ report }) {
    return {
      record(record, pointer) {
        if (record.type !== "Observation" || record.quote === null || record.quote.includes(record.asPrinted)) return;
        report({ pointer: child(pointer, "asPrinted"), message: `The figure ${showText(record.asPrinted)} does not stand in its quote.`, found: showText(record.asPrinted), expected: `words of ${showText(record.quote)}` });
      },
    };
  },
};
