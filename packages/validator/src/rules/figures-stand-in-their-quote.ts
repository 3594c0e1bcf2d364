import { child } from "../json-pointer.js";
import { standsAsMeant } from "../records/as-meant.js";
import { figureInQuote } from "../records/figure-in-quote.js";
import { hasPlainSpaces } from "../records/plain-spaces.js";
import { standsIn } from "../records/stands-in.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const figuresStandInTheirQuote: Rule = {
  name: "figures-stand-in-their-quote",
  step: "rules",
  mindsWriting: true,
  severity: "error",
  promise: "A figure, as printed, stands in the words that are quoted for it, with whole words and all its digits.",
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
          if (quote === null || standsIn(quote, asPrinted) || standsAsMeant(quote, asPrinted, standsIn)) return;
          // Where its spaces are what is wrong, another rule says how it is printed.
          if (!hasPlainSpaces(asPrinted) && figureInQuote(quote, asPrinted) !== null) return;
          const cut = quote.includes(asPrinted) ? "ends, or begins, within a word or number of its quote" : "does not stand in its quote";
          const message = `The figure ${showText(asPrinted)} ${cut}.`;
          report({ pointer: child(pointer, "asPrinted"), comparedWith: [child(pointer, "quote")], message, found: showText(asPrinted), expected: `words of ${showText(quote)}` });
        },
      },
    };
  },
};
