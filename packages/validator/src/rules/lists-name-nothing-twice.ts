import { child } from "../json-pointer.js";
import { onFields } from "../records/on-fields.js";
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
      on: onFields(idLists, (list, place) => {
        const seen = new Set<unknown>();
        for (const [index, id] of (list as string[]).entries()) {
          const message = `The list names ${showText(id)} twice.`;
          if (seen.has(id)) report({ pointer: child(place(), index), message, found: showText(id), expected: "each ID once" });
          seen.add(id);
        }
      }),
    };
  },
};

const idLists = {
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
