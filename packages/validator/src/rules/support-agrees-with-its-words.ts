import type { Ask } from "@igf/schema";
import { child } from "../json-pointer.js";
import { standsInAsk } from "../records/stands-in-ask.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const supportAgreesWithItsWords: Rule = {
  name: "support-agrees-with-its-words",
  step: "rules",
  severity: "warning",
  promise: "Where the printed words of support are in the list of the codebook, such as “several” or “many”, the support is what the list reads from them.",
  mend: "Write the support that the printed words have.",
  bad: `{
  "asks": [
    {
      "text": "Many speakers asked for longer hours.",
      "span": null,
      "supportAsPrinted": "Many speakers",
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
          const { support, supportAsPrinted: words } = ask;
          const read = words && readSupport(words);
          // That the words are not those of the ask is another finding.
          if (!words || !read || read === support || !standsInAsk(ask, words)) return;
          const message = `The support is ${showText(support)}, but ${showText(words)} reads as ${showText(read)}.`;
          report({ pointer: child(pointer, "support"), message, found: showText(support), expected: showText(read), mend: `Write ${showText(read)}.`, didYouMean: read });
        },
      },
    };
  },
};

/** The words with which each begins: the list that the codebook gives for `Support`, as far as it leaves no doubt. */
const openings: readonly (readonly [support: Ask["support"], words: RegExp])[] = [
  ["consensus", /^(?:(?:strong|broad|general|full|high-level) )?consensus\b|^all\b(?! too)/i],
  ["strong", /^(?:unequivocal|broad|strong|shared)\b(?! by)/i],
  ["many", /^many\b/i],
  ["several", /^(?:several|multiple|a number of)\b/i],
  ["some", /^some\b(?! \d)/i],
  ["specific", /^specific\b/i],
];

/** What goes on so takes something back, or tells of others who see it in another way: how wide the support is, its author has read. */
const doubt = /\b(?:not?|never|nor|or|but|except|other than|minus|while|whereas|others?|both|sides|against|unanim|oppos|object|resist|critici|doubt|reservation|disagree|dissent|diverg|differ|divided|mixed)/i;

function readSupport(words: string): Ask["support"] | null {
  if (doubt.test(words)) return null;
  return openings.find(([, opening]) => opening.test(words.trim()))?.[0] ?? null;
}
