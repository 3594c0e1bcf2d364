import type { Theme } from "@igf/schema";
import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { describedTexts } from "../records/described-texts.js";
import { documentOf } from "../records/document-of.js";
import { partThatDiffers } from "../records/part-that-differs.js";
import { quotesOf } from "../records/quotes-of.js";
import { readCodes } from "../records/read-codes.js";
import { wordsAt } from "../records/words-at.js";
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
  check(context) {
    const textOf = describedTexts(context);
    const isComparable = (code: string) => ofSchemes.test(code) && (context.conceptIds?.has(code) ?? true);
    // What a code of another scheme stands for, its forum alone knows; one that is not known, or stands twice, is another finding. Of one
    // that is printed and not known, nobody can be asked to write it.
    const compare = (codes: readonly string[], words: string) => {
      const printed = new Set(codes).size < codes.length ? null : readCodes(words);
      return printed !== null && [...codes, ...printed].every(isComparable) ? differenceOf(codes, printed) : null;
    };
    return {
      on: {
        Theme(theme, pointer) {
          const { codes, codesAsPrinted: words } = theme;
          if (words === null || compare(codes, words) === null) return;
          const inDocument = printedIn(theme, textOf);
          if (inDocument === undefined) return;
          const printed = inDocument ?? words;
          const difference = compare(codes, printed);
          if (difference !== null) context.report({ pointer: child(pointer, "codes"), ...explain(codes, printed, difference, inDocument !== null) });
        },
      },
    };
  },
};

/**
 * What the document prints as the codes of a theme: `null` where its text is not at hand, `undefined` where the theme as a whole says
 * something else, which is another finding.
 */
function printedIn(theme: Theme, textOf: (document: string) => string | null): string | null | undefined {
  const document = documentOf(theme);
  const text = document === null ? null : textOf(document);
  const quote = quotesOf(theme, "").next().value;
  const there = text === null || !quote ? null : wordsAt(text, quote);
  if (there === null) return null;
  const part = partThatDiffers(quote!, there);
  if (there !== quote!.text && part === null) return undefined;
  return part?.pointer === "/codesAsPrinted" ? part.there : theme.codesAsPrinted;
}

interface Difference {
  readonly lacking: readonly string[];
  readonly added: readonly string[];
  /** The codes that are printed. */
  readonly meant: readonly string[];
}

function differenceOf(codes: readonly string[], printed: readonly string[]): Difference | null {
  const lacking = printed.filter((one) => !codes.some((code) => isOf(code, one)));
  const added = codes.filter((code) => !printed.some((one) => isOf(code, one)));
  // A part that was chosen of what is printed as a whole is kept.
  const meant = printed.flatMap((one) => (lacking.includes(one) ? [one] : codes.filter((code) => isOf(code, one))));
  return lacking.length + added.length === 0 ? null : { lacking, added, meant };
}

/** @param isSure  Whether the words were seen in the document: if not, they may be wrong as well as the codes. */
function explain(codes: readonly string[], words: string, { lacking, added, meant }: Difference, isSure: boolean): Omit<Fault, "rule" | "pointer"> {
  const [found, right] = [JSON.stringify(codes), JSON.stringify(meant)];
  const message = lacking.length > 0 ? `${showText(words)} prints ${lacking.join(", ")}, which the codes lack.` : `The codes hold ${added.join(", ")}, which ${showText(words)} does not print.`;
  if (isSure) return { message, found, expected: right, mend: `Write ${right}.`, didYouMean: right };
  return { message, found, expected: `the codes of ${showText(words)}`, mend: `Write ${right}, if that is what the document prints; if it is not, correct \`codesAsPrinted\`.` };
}

/** The codes of the schemes that can be read. */
const ofSchemes = /^(?:sdg-|gdc-|wsis-c)\d/;

/** A part of an action line belongs to it: `wsis-c7-e-health` is of `wsis-c7`. */
function isOf(code: string, printed: string): boolean {
  return code === printed || code.startsWith(`${printed}-`);
}
