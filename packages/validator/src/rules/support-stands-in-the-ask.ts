import { child } from "../json-pointer.js";
import { standsInAsk } from "../records/stands-in-ask.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const supportStandsInTheAsk: Rule = {
  name: "support-stands-in-the-ask",
  step: "rules",
  mindsWriting: true,
  severity: "error",
  promise: "The printed words that say how widely an ask was supported stand in its text or its lead-in.",
  mend: "Copy `supportAsPrinted` from the ask, give the lead-in that holds it, or write null where nothing is printed.",
  bad: `{
  "asks": [
    {
      "text": "Many speakers asked for longer hours.",
      "span": null,
      "supportAsPrinted": "Several speakers",
      "support": "several"
    }
  ]
}`,
  good: `{
  "asks": [
    {
      "text": "Many speakers asked for longer hours.",
      "span": null,
      "supportAsPrinted": "Many speakers",
      "support": "many"
    }
  ]
}`,
  check({ report }) {
    return {
      on: {
        Ask(ask, pointer) {
          const { supportAsPrinted: words } = ask;
          if (words === null || standsInAsk(ask, words)) return;
          const message = `The words ${showText(words)} stand neither in the text of the ask nor in its lead-in.`;
          report({ pointer: child(pointer, "supportAsPrinted"), comparedWith: [child(pointer, "text"), child(child(pointer, "leadIn"), "text")], message, found: showText(words), expected: "words of the ask" });
        },
      },
    };
  },
};
