import type { SourceDocument } from "@igf/schema";
import type { Held } from "../fault.js";
import { onRanges } from "../records/on-ranges.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const quotedDocumentsHaveAHash: Rule = {
  name: "quoted-documents-have-a-hash",
  step: "rules",
  severity: "warning",
  promise: "A document in which ranges count has a hash and a length, so that everybody can check them on the same text.",
  mend: "Give the SHA-256 and the length of the text that the ranges count in: `npx @igf/cli hash` prints both.",
  bad: '{ "sources": [{ "sha256": null, "length": null }] }',
  good: `{
  "sources": [
    {
      "sha256": "4bac2b5f1301388e603d48bcc9c053e17e08d18d3625b629ecef3b487448cad7",
      "length": 190
    }
  ]
}`,
  check({ sources, report, hold }) {
    const lacking = new Map<string, Held>();
    const ranges = onRanges(({ ranges, document }) => {
      const place = document === null || ranges.length === 0 ? undefined : lacking.get(document);
      if (!place) return;
      lacking.delete(document!);
      const missing = missingOf(sources.get(document!)!);
      const message = `Records quote the document ${showText(document!)}, but its ${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not given.`;
      const found = missing.map((field) => `${field}: null`).join(", ");
      report({ pointer: place.pointer, held: place, message, found, expected: "a hash and a length" });
    });
    const lookAtDocument = (document: SourceDocument, pointer: string) => {
      if (sources.get(document.id) === document && missingOf(document).length > 0) lacking.set(document.id, hold(pointer));
    };
    return { on: (type) => (type === "SourceDocument" ? (document, pointer) => lookAtDocument(document as SourceDocument, pointer) : ranges(type)) };
  },
};

function missingOf(document: SourceDocument): ("sha256" | "length")[] {
  return (["sha256", "length"] as const).filter((field) => document[field] === null);
}
