import type { RecordType } from "@igf/schema";
import { nearest } from "../nearest.js";
import { stringsAt } from "../records/values-at.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const conceptsAreKnown: Rule = {
  name: "concepts-are-known",
  step: "rules",
  severity: "error",
  promise: "Every concept that a record names is one of the known concepts, wherever these are given.",
  mend: "Write the ID of a known concept, such as sdg-6 or wsis-c5.",
  bad: '{ "themes": [{ "codes": ["sdg-66"] }] }',
  good: '{ "themes": [{ "codes": ["sdg-6"] }] }',
  check({ conceptIds, report }) {
    if (!conceptIds) return {};
    const events = new Set<string>();
    const concepts: { id: string; pointer: string; orEvent: boolean }[] = [];
    return {
      record(record, pointer) {
        if (record.type === "Event") events.add(record.id);
        for (const [id, place] of stringsAt(record, pointer, fields[record.type] ?? [])) {
          if (!conceptIds.has(id)) concepts.push({ id, pointer: place, orEvent: record.type === "Observation" });
        }
      },
      skipped(type, id) {
        if (type === "Event" && id !== null) events.add(id);
      },
      end() {
        for (const { id, pointer, orEvent } of concepts) {
          if (orEvent && events.has(id)) continue;
          const didYouMean = nearest(id, orEvent ? [...conceptIds, ...events] : conceptIds);
          const expected = orEvent ? "the ID of an event or of a known concept" : "the ID of a known concept";
          report({ pointer, message: `${showText(id)} is not ${expected}.`, found: showText(id), expected, ...(didYouMean && { didYouMean, mend: `Write ${showText(didYouMean)}.` }) });
        }
      },
    };
  },
};

const fields: Partial<Record<RecordType, readonly string[]>> = {
  Theme: ["codes/*", "tags/*"],
  Message: ["mentions/*"],
  Observation: ["subject"],
  Consultation: ["process"],
  Ask: ["addressees/*", "about/*"],
};
