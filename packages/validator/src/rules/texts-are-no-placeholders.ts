import { isPlaceholder } from "@igf/schema";
import { textFields } from "../../generated/fields.js";
import { lookAtHeader } from "../records/look-at-header.js";
import { onTexts } from "../records/on-fields.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const textsAreNoPlaceholders: Rule = {
  name: "texts-are-no-placeholders",
  step: "rules",
  mindsWriting: true,
  severity: "warning",
  promise: "No text is a word or a sign for nothing, or for what is to come, as people, programs and spreadsheets write it (“N/A”, “TBD”, “undefined”, a lone dash): what is not known is null.",
  mend: "Write null, without quotation marks, where the field allows it; in CSV, leave the cell empty. Otherwise write the text.",
  bad: '{ "events": [{ "place": "N/A" }] }',
  good: '{ "events": [{ "place": null }] }',
  check({ dataset, report }) {
    const look = (text: string, place: () => string) => {
      if (!isPlaceholder(text) || (!byPrograms.test(text) && ofPrint.test(place()))) return;
      const found = showText(text);
      report({ pointer: place(), message: `The text ${found} stands for nothing.`, found, expected: "a text, or null" });
    };
    lookAtHeader(dataset, textFields.DatasetHeader, look);
    return { untidy: { on: onTexts(textFields, look) } };
  },
};

/** A figure may be printed as "none" or "tbd", and a slip may be a hyphen that should be a dash; nobody prints what programs write. */
const byPrograms = /^(?:null|nan|undefined|invalid date|\[object .*|#.*)$/i;
const ofPrint = /\/(?:asPrinted|probablyMeant)$/;
