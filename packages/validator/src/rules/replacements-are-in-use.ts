import { recordTypes } from "@igf/schema";
import type { Known } from "../engine/known-prints.js";
import { affordableNearest } from "../affordable-nearest.js";
import { onTexts } from "../records/on-fields.js";
import { mayBeLost, type Lost } from "../shape/lost-types.js";
import { showText } from "../show-value.js";
import type { Context, Rule } from "./rule.js";

export const replacementsAreInUse: Rule = {
  name: "replacements-are-in-use",
  step: "rules",
  severity: "error",
  promise: "What replaces a retired record is a record of the dataset, and not retired itself.",
  mend: "Name the records that take its place today, or leave the list empty.",
  bad: '{ "retired": [{ "replacedBy": ["river-2030-msg-009"] }] }',
  good: '{ "retired": [{ "replacedBy": ["river-2030-msg-001"] }] }',
  check({ dataset, ids, claim, lost }: Context & Lost) {
    if (!dataset) return {};
    const near = affordableNearest();
    let candidates: readonly string[] | null = null;
    const types = recordTypes.filter((type) => type !== "Retired");
    return {
      on: onTexts({ Retired: ["replacedBy/*"] }, (id, place) => {
        const known = ids.find(id);
        if (known === null || !isInUse(known)) claim(id, "", () => ({ id, types, pointer: place() }));
      }),
      judge({ id }, record) {
        if (record === null && mayBeLost({ dataset, lost }, types)) return null;
        candidates ??= [...ids.named].filter(([, known]) => isInUse(known)).map(([candidate]) => candidate);
        const didYouMean = near(id, candidates);
        const message = `The replacement ${showText(id)} is not in use.`;
        return { message, found: showText(id), expected: "the ID of a record", ...(didYouMean && { didYouMean }) };
      },
    };
  },
};

function isInUse({ type }: Known): boolean {
  return type !== "Retired" && type !== "Dataset";
}
