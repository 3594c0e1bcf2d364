import { affordableNearest } from "../nearest.js";
import { onTexts } from "../records/on-fields.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const conceptsAreKnown: Rule = {
  name: "concepts-are-known",
  step: "rules",
  severity: "error",
  promise:
    "Every concept that a record names is known where concepts are given, or is the forum's own: then its ID begins with the dataset's prefix.",
  mend: "Write the ID of a known concept, such as sdg-6 or wsis-c5, or begin that of a concept of your own with the prefix.",
  bad: '{ "themes": [{ "codes": ["sdg-66"] }] }',
  good: '{ "themes": [{ "codes": ["sdg-6"] }] }',
  check({ dataset, conceptIds, report }) {
    if (!conceptIds) return {};
    const isOwn = (id: string) => dataset?.prefix != null && id.startsWith(`${dataset.prefix}-`);
    const events = new Set<string>();
    const unknown: { id: string; place: () => string; orEvent: boolean }[] = [];
    const onConcepts = onTexts(conceptFields, (id, place, { type }) => {
      const orEvent = type === "Observation";
      if (!conceptIds.has(id) && (orEvent || !isOwn(id))) unknown.push({ id, place, orEvent });
    });
    return {
      on: { ...onConcepts, Event: ({ id }) => void events.add(id) },
      skipped(type, id) {
        if (type === "Event" && id !== null) events.add(id);
      },
      end() {
        if (unknown.length === 0) return;
        const nearest = affordableNearest();
        const known = [...conceptIds];
        const knownOrEvent = [...known, ...events];
        for (const { id, place, orEvent } of unknown) {
          if (orEvent && events.has(id)) continue;
          const expected = orEvent ? "the ID of an event or of a known concept" : "the ID of a known concept";
          const didYouMean = nearest(id, orEvent ? knownOrEvent : known);
          const suggestion = didYouMean && { didYouMean, mend: `Write ${showText(didYouMean)}.` };
          report({ pointer: place(), message: `${showText(id)} is not ${expected}.`, found: showText(id), expected, ...suggestion });
        }
      },
    };
  },
};

const conceptFields = {
  Theme: ["codes/*", "tags/*"],
  Message: ["mentions/*"],
  Observation: ["subject"],
  Consultation: ["process"],
  Ask: ["addressees/*", "about/*"],
};
