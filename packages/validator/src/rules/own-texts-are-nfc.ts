import { ownTextFields } from "../../generated/fields.js";
import { FieldPath } from "../records/field-path.js";
import { onTexts } from "../records/on-fields.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const ownTextsAreNfc: Rule = {
  name: "own-texts-are-nfc",
  step: "rules",
  severity: "error",
  promise:
    "The words of the publisher are in Unicode normal form C, so that the same words are the same characters; quotes stay as printed.",
  mend: "Save the text in Unicode normal form C (NFC).",
  bad: '{ "title": "Messages from the Cafe\\u0301 of the River" }',
  good: '{ "title": "Messages from the Caf\\u00e9 of the River" }',
  check({ dataset, report }) {
    const look = (text: string, place: () => string) => {
      if (text.normalize("NFC") === text) return;
      const expected = "composed characters, such as é as one character";
      report({ pointer: place(), message: "The text is not in Unicode normal form C.", found: showText(text), expected });
    };
    for (const path of dataset ? ownTextFields.DatasetHeader : []) {
      const field = new FieldPath(path);
      // The envelope may lack what is reported already.
      field.each(dataset!.value, (text) => void (typeof text === "string" && look(text, () => field.pointer("", -1))));
    }
    return { on: onTexts(ownTextFields, look) };
  },
};
