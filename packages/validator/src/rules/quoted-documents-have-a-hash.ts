import { onRanges } from "../records/on-ranges.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const quotedDocumentsHaveAHash: Rule = {
  name: "quoted-documents-have-a-hash",
  step: "rules",
  severity: "warning",
  promise: "A document in which ranges count has a hash and a length, so that everybody can check them on the same text.",
  mend: "Give the SHA-256 and the length of the text that the ranges count in.",
  bad: '{ "sources": [{ "sha256": null, "length": null }] }',
  good: `{
  "sources": [
    {
      "sha256": "4bac2b5f1301388e603d48bcc9c053e17e08d18d3625b629ecef3b487448cad7",
      "length": 190
    }
  ]
}`,
  check({ sources, report }) {
    const told = new Set<string>();
    return {
      on: onRanges(({ ranges, document }) => {
        const source = document === null ? undefined : sources.get(document);
        if (!source || ranges.length === 0 || told.has(document!)) return;
        told.add(document!);
        const missing = (["sha256", "length"] as const).filter((field) => source.document[field] === null);
        if (missing.length === 0) return;
        const message = `Records quote the document ${showText(document!)}, but its ${missing.join(" and ")} are not given.`;
        const found = missing.map((field) => `${field}: null`).join(", ");
        report({ pointer: source.pointer, message, found, expected: "a hash and a length" });
      }),
    };
  },
};
