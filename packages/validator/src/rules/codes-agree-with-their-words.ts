import { child } from "../json-pointer.js";
import { readCodes } from "../records/read-codes.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const codesAgreeWithTheirWords: Rule = {
  name: "codes-agree-with-their-words",
  step: "rules",
  severity: "warning",
  promise: "Where a theme has codes of the Sustainable Development Goals, the action lines of WSIS and the Global Digital Compact alone, they are those that are printed.",
  mend: "Write the codes that are printed.",
  bad: `{
  "themes": [{ "codes": ["sdg-14"], "codesAsPrinted": "SDG 6" }]
}`,
  good: `{
  "themes": [{ "codes": ["sdg-6"], "codesAsPrinted": "SDG 6" }]
}`,
  check({ conceptIds, report }) {
    const isComparable = (code: string) => ofSchemes.test(code) && (conceptIds?.has(code) ?? true);
    return {
      on: {
        Theme({ codes, codesAsPrinted: words }, pointer) {
          const printed = words === null ? null : readCodes(words);
          // What a code of another scheme stands for, its forum alone knows; one that is not known, or stands twice, is another finding. Of one
          // that is printed and not known, nobody can be asked to write it.
          if (printed === null || new Set(codes).size < codes.length || ![...codes, ...printed].every(isComparable)) return;
          const lacking = printed.filter((one) => !codes.some((code) => isOf(code, one)));
          const added = codes.filter((code) => !printed.some((one) => isOf(code, one)));
          if (lacking.length + added.length === 0) return;
          // A part that was chosen of what is printed as a whole is kept.
          const meant = printed.flatMap((one) => (lacking.includes(one) ? [one] : codes.filter((code) => isOf(code, one))));
          const [found, expected] = [JSON.stringify(codes), JSON.stringify(meant)];
          const said = lacking.length > 0 ? `${showText(words!)} prints ${lacking.join(", ")}, which the codes lack` : `The codes hold ${added.join(", ")}, which ${showText(words!)} does not print`;
          report({ pointer: child(pointer, "codes"), message: `${said}.`, found, expected, mend: `Write ${expected}.`, didYouMean: expected });
        },
      },
    };
  },
};

/** The codes of the schemes that can be read. */
const ofSchemes = /^(?:sdg-|gdc-|wsis-c)\d/;

/** A part of an action line belongs to it: `wsis-c7-e-health` is of `wsis-c7`. */
function isOf(code: string, printed: string): boolean {
  return code === printed || code.startsWith(`${printed}-`);
}
