import { ownTextFields } from "../../generated/fields.js";
import { lookAtHeader } from "../records/look-at-header.js";
import { onTexts } from "../records/on-fields.js";
import { nameCharacter, showText, suggestText } from "../show-value.js";
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
      if (!mayChange.test(text)) return;
      const found = showText(text);
      // To put marks into their order takes time that grows with the square of their number. Unicode's stream-safe text has at most 30.
      if (/\p{M}{31}/u.test(text)) {
        const message = "The text stacks more than 30 marks, such as accents, on one character.";
        report({ pointer: place(), message, found, expected: "at most 30 marks on a character", mend: "Remove the marks that no script needs." });
        return;
      }
      const composed = text.normalize("NFC");
      if (composed === text) return;
      const { didYouMean } = suggestText(composed);
      const expected = "composed characters, such as é as one character";
      report({ pointer: place(), message: `The text is not in Unicode normal form C${firstDecomposed(text)}.`, found, expected, ...(didYouMean !== undefined && { didYouMean }) });
    };
    lookAtHeader(dataset, ownTextFields.DatasetHeader, look);
    return { on: onTexts(ownTextFields, look) };
  },
};

/** Both forms look alike: which characters differ is said by their numbers. */
function firstDecomposed(text: string): string {
  const decomposed = text.match(/\P{M}\p{M}{1,30}/gu)?.find((characters) => characters.normalize("NFC") !== characters);
  const codes = Array.from(decomposed ?? "", nameCharacter);
  return codes.length > 0 && codes.length <= 4 ? `: ${showText(decomposed!.normalize("NFC"))} is written as ${codes.join(" ")}` : "";
}

/** Below U+0300 no character is changed by NFC, whatever stands beside it. */
const mayChange = /[^\u0000-\u02ff]/;
