import { textFields } from "../../generated/fields.js";
import { findDebris, findDebrisOfProse, findDebrisOfQuote, type Debris } from "../records/find-debris.js";
import { lookAtHeader } from "../records/look-at-header.js";
import { inTurn, lookAtTexts, onTexts, type FieldTable, type LooksByType } from "../records/on-fields.js";
import { quotedFields } from "../records/quoted-fields.js";
import { showDifference } from "../records/show-difference.js";
import { spellText, suggestText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const textsHaveNoDebris: Rule = {
  name: "texts-have-no-debris",
  step: "rules",
  mindsWriting: true,
  severity: "warning",
  promise:
    "No text carries what is left of its page or cell: words cut at the end of a line, page numbers on lines of their own, tabs, spaces that double or stand at its ends, tags of HTML.",
  mend: "Remove it; where words are quoted and the document does print it so, leave them as they are.",
  bad: '{ "events": [{ "name": "Third River Fo- rum" }] }',
  good: '{ "events": [{ "name": "Third River Forum" }] }',
  check({ dataset, report }) {
    const lookFor = (find: (text: string) => Debris | null) => (text: string, place: () => string) => {
      const debris = find(text);
      if (debris === null) return;
      const [found, expected] = showDifference(text, debris.clean);
      report({ pointer: place(), message: `The text has ${debris.name}.`, found, expected, ...(debris.clean !== "" && suggest(debris.clean)) });
    };
    const [look, lookAtProse, lookAtQuote] = [lookFor(findDebris), lookFor(findDebrisOfProse), lookFor(findDebrisOfQuote)];
    const ofHeader = textFields.DatasetHeader.filter((path) => path !== "$schema");
    lookAtHeader(dataset, ofHeader.filter((path) => !isProse(path)), look);
    lookAtHeader(dataset, ofHeader.filter(isProse), lookAtProse);
    return { untidy: { on: inTurn(ofFields(isLine, look), ofFields(isOwnProse, lookAtProse), onTexts(quotedFields, lookAtQuote)) } };
  },
};

function suggest(clean: string): ReturnType<typeof suggestText> {
  const { didYouMean } = suggestText(clean);
  return didYouMean === undefined ? {} : { didYouMean, mend: `Write ${spellText(clean)}; where words are quoted and the document does print it so, leave them as they are.` };
}

/** Whether a field may hold several paragraphs. */
function isProse(path: string): boolean {
  return /(?:^|\/)(?:note|disclaimer|definition|reason)$/.test(path);
}

/** Whether another rule judges the white space of a field. */
function isQuoted(type: string, path: string): boolean {
  return quotedFields[type]?.includes(path) ?? false;
}

function isLine(type: string, path: string): boolean {
  return !isProse(path) && !isQuoted(type, path);
}

function isOwnProse(type: string, path: string): boolean {
  return isProse(path) && !isQuoted(type, path);
}

function ofFields(isOne: (type: string, path: string) => boolean, look: (text: string, place: () => string) => void): LooksByType {
  const paths = textFields as FieldTable;
  return (type) => lookAtTexts(paths[type]?.filter((path) => isOne(type, path)) ?? [], look);
}
