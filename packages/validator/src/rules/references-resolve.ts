import type { RecordType } from "@igf/schema";
import { nearest } from "../nearest.js";
import { stringsAt } from "../records/values-at.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const referencesResolve: Rule = {
  name: "references-resolve",
  step: "rules",
  severity: "error",
  promise: "Every ID that a record names of another record of the dataset is the ID of one, and of the right type.",
  mend: "Correct the ID, or add the record that it names.",
  bad: '{ "topics": [{ "theme": "river-2030-theme-7" }] }',
  good: '{ "topics": [{ "theme": "river-2030-theme-1" }] }',
  check({ dataset, report }) {
    if (!dataset) return {};
    const types = new Map<string, RecordType>();
    const references: { id: string; pointer: string; targets: readonly RecordType[] }[] = [];
    return {
      record(record, pointer) {
        if (record.type !== "Retired") types.set(record.id, record.type);
        for (const [path, ...targets] of fields[record.type] ?? []) {
          for (const [id, place] of stringsAt(record, pointer, [path])) references.push({ id, pointer: place, targets });
        }
      },
      skipped(type, id) {
        if (id !== null && type !== "Retired") types.set(id, type);
      },
      end() {
        const forms = new Set([...types.keys()].map(formOf));
        for (const { id, pointer, targets } of references) {
          const type = types.get(id);
          if (type !== undefined && (targets.length === 0 || targets.includes(type))) continue;
          // Such an ID may be that of another dataset, unless it is one like those of this one.
          if (targets.length === 0 && !forms.has(formOf(id))) continue;
          const wanted = targets.length === 0 ? "a record" : targets.map(nameOf).join(" or ");
          const candidates = [...types].filter(([, candidate]) => targets.length === 0 || targets.includes(candidate)).map(([candidate]) => candidate);
          const didYouMean = nearest(id, candidates);
          const message = type === undefined ? `No record of the dataset has the ID ${showText(id)}.` : `${showText(id)} is the ID of ${nameOf(type)}, not of ${wanted}.`;
          report({ pointer, message, found: showText(id), expected: `the ID of ${wanted}`, ...(didYouMean && { didYouMean, mend: `Write ${showText(didYouMean)}, or add the record that it names.` }) });
        }
      },
    };
  },
};

/** Where records name others, and of which types; no type stands for records that may be in another dataset as well. */
const fields: Partial<Record<RecordType, readonly (readonly [path: string, ...targets: RecordType[]])[]>> = {
  Event: [["sources/*", "SourceDocument"]],
  Theme: [["event", "Event"], ["source/document", "SourceDocument"]],
  Topic: [["theme", "Theme"], ["source/document", "SourceDocument"]],
  Message: [["event", "Event"], ["theme", "Theme"], ["topic", "Topic"], ["source/document", "SourceDocument"]],
  Observation: [["indicator", "Indicator"], ["subject"], ["within"], ["source/document", "SourceDocument"]],
  Consultation: [["documents/*", "SourceDocument"], ["source/document", "SourceDocument"]],
  Ask: [["consultation", "Consultation"], ["parent", "Ask"], ["source/document", "SourceDocument"]],
  AskCluster: [["members/*/record"]],
  Tension: [["between/*", "AskCluster", "Ask"]],
};

/** IDs that differ in their numbers alone have the same form. */
function formOf(id: string): string {
  return id.replace(/\d+/g, "0");
}

const names: Partial<Record<RecordType, string>> = { SourceDocument: "a source document", AskCluster: "a cluster" };

function nameOf(type: RecordType): string {
  return names[type] ?? `${/^[AEIO]/.test(type) ? "an" : "a"} ${type.toLowerCase()}`;
}
