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
        const ids = list as readonly string[];
        if (!hasRepetition(ids)) return;
        const seen = new Set<string>();
        for (const [index, id] of ids.entries()) {
          if (!seen.has(id)) seen.add(id);
          else report({ pointer: child(place(), index), message: `The list names ${showText(id)} twice.`, found: showText(id), expected: "each ID once" });
        }
      }),
    };
  },
};

/** Most lists are short, and no set need be made for them. */
function hasRepetition(ids: readonly string[]): boolean {
  if (ids.length > 16) return new Set(ids).size < ids.length;
  for (let index = 1; index < ids.length; index += 1) if (ids.indexOf(ids[index]!) < index) return true;
  return false;
}

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
