import { affordableNearest } from "../nearest.js";
import { onTexts } from "../records/on-fields.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const replacementsAreInUse: Rule = {
  name: "replacements-are-in-use",
  step: "rules",
  severity: "error",
  promise: "What replaces a retired record is a record of the dataset, and not retired itself.",
  mend: "Name the records that take its place today, or leave the list empty.",
  bad: '{ "retired": [{ "replacedBy": ["river-2030-msg-009"] }] }',
  good: '{ "retired": [{ "replacedBy": ["river-2030-msg-001"] }] }',
  check({ dataset, report }) {
    if (!dataset) return {};
    const inUse = new Set<string>();
    const replacements: [id: string, place: () => string][] = [];
    return {
      each({ type, id }) {
        if (type !== "Retired") inUse.add(id);
      },
      on: onTexts({ Retired: ["replacedBy/*"] }, (id, place) => void replacements.push([id, place])),
      skipped(type, id) {
        if (id !== null && type !== "Retired") inUse.add(id);
      },
      end() {
        const nearest = affordableNearest();
        const candidates = [...inUse];
        for (const [id, place] of replacements) {
          if (inUse.has(id)) continue;
          const didYouMean = nearest(id, candidates);
          const message = `The replacement ${showText(id)} is not in use.`;
          report({ pointer: place(), message, found: showText(id), expected: "the ID of a record", ...(didYouMean && { didYouMean }) });
        }
      },
    };
  },
};
