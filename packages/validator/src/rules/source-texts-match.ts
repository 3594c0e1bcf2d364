import { child } from "../json-pointer.js";
import { formThatMatches } from "../records/form-that-matches.js";
import { hashOf, lengthOf } from "../records/matches-text.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const sourceTextsMatch: Rule = {
  name: "source-texts-match",
  step: "rules",
  severity: "error",
  promise: "The text that is given for a document has the SHA-256 and the length that the dataset states.",
  mend: "Give the unmodified text that the ranges count in, or correct the hash and the length.",
  bad: `{
  "sources": [
    {
      "sha256": "0000000000000000000000000000000000000000000000000000000000000000"
    }
  ]
}`,
  good: `{
  "sources": [
    {
      "sha256": "4bac2b5f1301388e603d48bcc9c053e17e08d18d3625b629ecef3b487448cad7"
    }
  ]
}`,
  check({ sourceTexts, report }) {
    return {
      on: {
        SourceDocument({ id, sha256, length }, pointer) {
          const text = sourceTexts.get(id);
          if (text === undefined) return;
          if (sha256 !== null && sha256 !== hashOf(text)) {
            const message = `The text given for ${showText(id)} has another SHA-256.`;
            const form = formThatMatches(text, sha256);
            report({ pointer: child(pointer, "sha256"), message, found: sha256, expected: hashOf(text), ...(form && { mend: `Give the text ${form}: then it is the one that the ranges count in.` }) });
          } else if (length !== null && length !== lengthOf(text)) {
            const [message, expected] = [`The text given for ${showText(id)} has another length.`, String(lengthOf(text))];
            report({ pointer: child(pointer, "length"), message, found: String(length), expected, didYouMean: expected });
          }
        },
      },
    };
  },
};
