import type { AskCluster } from "@igf/schema";
import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { allOf, onFields } from "../records/on-fields.js";
import { shorten, showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const listsNameNothingTwice: Rule = {
  name: "lists-name-nothing-twice",
  step: "rules",
  severity: "warning",
  promise: "A list names nothing twice: no ID, no record or clause of a cluster, no slip of a quote, no host of an event, no officer of a consultation.",
  mend: "Remove the repetition, unless the source prints it so.",
  bad: '{ "themes": [{ "codes": ["sdg-14", "sdg-6", "sdg-14"] }] }',
  good: '{ "themes": [{ "codes": ["sdg-14", "sdg-6"] }] }',
  check({ report }) {
    const look = (ids: readonly string[], place: () => string, tell: (index: number) => Omit<Fault, "rule" | "pointer">) => {
      if (!hasRepetition(ids)) return;
      const seen = new Set<string>();
      for (const [index, id] of ids.entries()) {
        if (!seen.has(id)) seen.add(id);
        else report({ pointer: child(place(), index), ...tell(index) });
      }
    };
    const lookAtIds = onFields(idLists, (list, place, { type }) => {
      const ids = list as readonly string[];
      // Without the repetition, a tension would be between one and nothing.
      const mend = type === "Tension" && ids.length === 2 ? { mend: "Name the other one: a tension is between two." } : {};
      look(ids, place, (index) => ({ message: `The list names ${showText(ids[index]!)} twice.`, found: showText(ids[index]!), expected: "each ID once", ...mend }));
    });
    const lookAtItems = onFields({ Message: ["slips"], Event: ["hosts"], Consultation: ["officers"] }, (list, place, { type }) => {
      if ((list as readonly unknown[]).length < 2) return;
      const items = (list as readonly unknown[]).map((item) => JSON.stringify(item));
      const name = type === "Message" ? "slip" : type === "Event" ? "host" : "officer";
      look(items, place, (index) => ({ message: `The list has the same ${name} twice.`, found: shorten(items[index]!), expected: `each ${name} once`, mend: "Remove the repetition." }));
    });
    const lookAtMembers = onFields({ AskCluster: ["members"] }, (list, place) => {
      const members = list as AskCluster["members"];
      const clauses = members.map(({ record, span }) => JSON.stringify([record, span]));
      look(clauses, place, (index) => ({ message: `The cluster has ${showText(members[index]!.record)} twice.`, found: showText(members[index]!.record), expected: "each record or clause once", mend: "Keep one of the two, with the stance that it takes." }));
    });
    return {
      on: (type) => {
        const looks = [lookAtIds, lookAtItems, lookAtMembers].flatMap((looksOf) => looksOf(type) ?? []);
        return looks.length > 0 ? allOf(looks) : undefined;
      },
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
