import { valuesAt } from "../records/values-at.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const listsNameNothingTwice: Rule = {
  name: "lists-name-nothing-twice",
  step: "rules",
  severity: "warning",
  promise: "A list of IDs names each of them once.",
  mend: "Remove the repetition, unless the source prints it so.",
  bad: '{ "themes": [{ "codes": ["sdg-14", "sdg-6", "sdg-14"] }] }',
  good: '{ "themes": [{ "codes": ["sdg-14", "sdg-6"] }] }',
  check({ report }) {
    return {
      record(record, pointer) {
        for (const list of idLists[record.type] ?? []) {
          const seen = new Set<unknown>();
          for (const [id, place] of valuesAt(record, pointer, `${list}/*`)) {
            if (seen.has(id)) report({ pointer: place, message: `The list names ${showText(id as string)} twice.`, found: showText(id as string), expected: "each ID once" });
            seen.add(id);
          }
        }
      },
    };
  },
};

const idLists: Partial<Record<string, readonly string[]>> = {
  Event: ["sources"],
  Theme: ["codes", "tags"],
  Message: ["mentions"],
  Consultation: ["documents"],
  Ask: ["addressees", "about"],
  Tension: ["between"],
  Concept: ["sources"],
  ConceptScheme: ["sources"],
  Retired: ["replacedBy"],
};
