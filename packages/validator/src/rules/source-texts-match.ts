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
  good: '{ "sources": [{ "sha256": "c7f4a6b8c1f4f3f6ce2e4e1f5c0c9e4a1d6f2a8b7c3d9e0f1a2b3c4d5e6f7a8b" }] }',
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
