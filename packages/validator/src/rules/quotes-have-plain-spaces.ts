import type { AnyRecord } from "../records/any-record.js";
import { findBroken, repair } from "../records/broken.js";
import { figureInQuote } from "../records/figure-in-quote.js";
import { asOneLine } from "../records/find-debris.js";
import { onTexts } from "../records/on-fields.js";
import { hasPlainSpaces } from "../records/plain-spaces.js";
import { quotedFields } from "../records/quoted-fields.js";
import { showDifference } from "../records/show-difference.js";
import { suggestText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const quotesHavePlainSpaces: Rule = {
  name: "quotes-have-plain-spaces",
  step: "rules",
  mindsWriting: true,
  severity: "error",
  promise: "Quoted words are separated by one plain space each: no line break, no second space, none before or after them.",
  mend: "Write one plain space between the words and none around them.",
  bad: '{ "messages": [{ "mentions": [], "text": "The river  is high." }] }',
  good: '{ "messages": [{ "mentions": [], "text": "The river is high." }] }',
  check({ report }) {
    const look = (text: string, place: () => string, record: AnyRecord) => {
      if (hasPlainSpaces(text)) return;
      // A space may be what a wrong decoding left of a letter: that is one finding.
      const meant = findBroken(text) === null ? null : repair(text);
      if (meant !== null && hasPlainSpaces(meant)) return;
      const clean = cleaned(text, record);
      const [found, expected] = showDifference(text, clean ?? asOneLine(text));
      report({ pointer: place(), message: `The quoted text has ${nameDebris(text)}.`, found, expected, ...(clean === null ? {} : suggestText(clean)) });
    };
    return { untidy: { on: onTexts(quotedFields, look) } };
  },
};

/** What was meant: of a figure, what its quote prints, if it does so at all. */
function cleaned(text: string, record: AnyRecord): string | null {
  const isFigure = record.type === "Observation" && record.quote !== null && text === record.asPrinted;
  return isFigure ? figureInQuote(record.quote!, text) : asOneLine(text);
}

function nameDebris(text: string): string {
  if (hasPlainSpaces(text.replaceAll("\ufeff", ""))) return "a byte order mark (U+FEFF), which cannot be seen";
  if (/[\n\r\u2028\u2029]/.test(text)) return /[\n\r\u2028\u2029]/.test(text.trim()) ? "a line break" : "a line break at its beginning or end";
  if (/^\s/.test(text)) return "a space before its first word";
  if (/\s$/.test(text)) return "a space after its last word";
  return /\s\s/.test(text) ? "more than one space between two words" : "a space that is not a plain one";
}
