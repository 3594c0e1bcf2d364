import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const figuresStandInTheirQuote: Rule = {
  name: "figures-stand-in-their-quote",
  step: "rules",
  severity: "error",
  promise: "A figure, as printed, stands in the words that are quoted for it.",
  mend: "Copy `asPrinted` from the quote, or quote the words that hold the figure.",
  bad: `{
  "observations": [
    {
      "asPrinted": "more than 40",
      "quote": "Over 40 ferries took part."
    }
  ]
}`,
  good: `{
  "observations": [{ "asPrinted": "Over 40", "quote": "Over 40 ferries took part." }]
}`,
  check({ report }) {
    return {
      on: {
        Observation({ asPrinted, quote }, pointer) {
          if (quote === null || quote.includes(asPrinted)) return;
          const message = `The figure ${showText(asPrinted)} does not stand in its quote.`;
          report({ pointer: child(pointer, "asPrinted"), message, found: showText(asPrinted), expected: `words of ${showText(quote)}` });
        },
      },
    };
  },
};
