import type { RecordType } from "@igf/schema";
import { nearest } from "../nearest.js";
import { onTexts, type OnTypes } from "../records/on-fields.js";
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
    const references: Reference[] = [];
    return {
      each({ id, type }) {
        if (type !== "Retired") types.set(id, type);
      },
      on: onReferences((reference) => void references.push(reference)),
      skipped(type, id) {
        if (id !== null && type !== "Retired") types.set(id, type);
      },
      end() {
        const forms = new Set([...types.keys()].map(formOf));
        for (const { id, targets, place } of references) {
          const type = types.get(id);
          if (type !== undefined && (targets.length === 0 || targets.includes(type))) continue;
          // Such an ID may be that of another dataset, unless it is one like those of this one.
          if (targets.length === 0 && !forms.has(formOf(id))) continue;
          const wanted = targets.length === 0 ? "a record" : targets.map(nameOf).join(" or ");
          const candidates = [...types].filter(([, candidate]) => targets.length === 0 || targets.includes(candidate));
          const didYouMean = nearest(
            id,
            candidates.map(([candidate]) => candidate),
          );
          const missing = `No record of the dataset has the ID ${showText(id)}.`;
          const message = type === undefined ? missing : `${showText(id)} is the ID of ${nameOf(type)}, not of ${wanted}.`;
          const suggestion = didYouMean && { didYouMean, mend: `Write ${showText(didYouMean)}, or add the record that it names.` };
          report({ pointer: place(), message, found: showText(id), expected: `the ID of ${wanted}`, ...suggestion });
        }
      },
    };
  },
};

interface Reference {
  readonly id: string;
  readonly targets: readonly RecordType[];
  readonly place: () => string;
}

type ReferenceField = readonly [path: string, ...targets: RecordType[]];

const source: ReferenceField = ["source/document", "SourceDocument"];

/** Where records name others, and of which types; no type stands for records that may be in another dataset as well. */
const referenceFields: Partial<Record<RecordType, readonly ReferenceField[]>> = {
  Event: [["sources/*", "SourceDocument"]],
  Theme: [["event", "Event"], source],
  Topic: [["theme", "Theme"], source],
  Message: [["event", "Event"], ["theme", "Theme"], ["topic", "Topic"], source],
  Observation: [["indicator", "Indicator"], ["subject"], ["within"], source],
  Consultation: [["documents/*", "SourceDocument"], source],
  Ask: [["consultation", "Consultation"], ["parent", "Ask"], source],
  AskCluster: [["members/*/record"]],
  Tension: [["between/*", "AskCluster", "Ask"]],
};

function onReferences(look: (reference: Reference) => void): OnTypes {
  const on: OnTypes = {};
  for (const [type, fields] of Object.entries(referenceFields) as [RecordType, readonly ReferenceField[]][]) {
    const looks = fields.map(([path, ...targets]) => onTexts({ [type]: [path] }, (id, place) => look({ id, targets, place }))[type]!);
    on[type] = (record, pointer) => looks.forEach((each) => each(record, pointer));
  }
  return on;
}

/** IDs that differ in their numbers alone have the same form. */
function formOf(id: string): string {
  return id.replace(/\d+/g, "0");
}

const names: Partial<Record<RecordType, string>> = { SourceDocument: "a source document", AskCluster: "a cluster" };

function nameOf(type: RecordType): string {
  return names[type] ?? `${/^[AEIO]/.test(type) ? "an" : "a"} ${type.toLowerCase()}`;
}
