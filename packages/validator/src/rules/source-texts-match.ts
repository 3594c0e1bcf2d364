import { hashOf, lengthOf } from "../records/matches-text.js";
import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const sourceTextsMatch: Rule = {
  name: "source-texts-match",
  step: "rules",
  severity: "error",
  promise: "The text that is given for a document has the SHA-256 and the length that the dataset states.",
  mend: "Give the unmodified text that the ranges count in, or correct the hash and the length.",
  bad: '{ "sources": [{ "sha256": "0000000000000000000000000000000000000000000000000000000000000000" }] }',
  good: '{ "sources": [{ "sha256": "4bac2b5f1301388e603d48bcc9c053e17e08d18d3625b629ecef3b487448cad7" }] }',
  check({ sourceTexts, report }) {
    return {
      record(record, pointer) {
        const text = record.type === "SourceDocument" ? sourceTexts.get(record.id) : undefined;
        if (text === undefined || record.type !== "SourceDocument") return;
        const [hash, length] = [hashOf(text), lengthOf(text)];
        if (record.sha256 !== null && record.sha256 !== hash) {
          report({ pointer: child(pointer, "sha256"), message: `The text given for ${showText(record.id)} has another SHA-256.`, found: record.sha256, expected: hash });
        } else if (record.length !== null && record.length !== length) {
          report({ pointer: child(pointer, "length"), message: `The text given for ${showText(record.id)} has another length.`, found: String(record.length), expected: String(length), didYouMean: String(length) });
        }
      },
    };
  },
};
