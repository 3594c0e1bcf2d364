import { ownTextFields } from "../../generated/fields.js";
import { stringsAt } from "../records/values-at.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const ownTextsAreNfc: Rule = {
  name: "own-texts-are-nfc",
  step: "rules",
  severity: "error",
  promise: "The words of the publisher are in Unicode normal form C, so that the same words are the same characters; quotes stay as printed.",
  mend: "Save the text in Unicode normal form C (NFC).",
  bad: '{ "title": "Messages from the Cafe\\u0301 of the River" }',
  good: '{ "title": "Messages from the Caf\\u00e9 of the River" }',
  check({ dataset, report }) {
    const fields: Partial<Record<string, readonly string[]>> = ownTextFields;
    const look = (value: object, type: string, pointer: string) => {
      for (const [text, place] of stringsAt(value, pointer, fields[type] ?? [])) {
        if (text.normalize("NFC") === text) continue;
        report({ pointer: place, message: "The text is not in Unicode normal form C.", found: showText(text), expected: "composed characters, such as é as one character" });
      }
    };
    // The envelope may lack what is reported already.
    if (dataset) look(dataset.value, "DatasetHeader", "");
    return { record: (record, pointer) => look(record, record.type, pointer) };
  },
};
