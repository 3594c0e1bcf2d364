import type { RecordType } from "@igf/schema";
import type { Fault } from "../fault.js";
import { affordableNearest } from "../nearest.js";
import { onReferences, type Reference } from "../records/on-references.js";
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
        const unresolved = references.filter(({ id, targets }) => !isOneOf(types.get(id), targets));
        if (unresolved.length === 0) return;
        const forms = new Set([...types.keys()].map(formOf));
        const suggest = suggestFrom(types);
        for (const reference of unresolved) {
          // Such an ID may be that of another dataset, unless it is one like those of this one.
          if (reference.targets.length === 0 && !forms.has(formOf(reference.id))) continue;
          report({ pointer: reference.place(), ...explain(reference, types.get(reference.id)), ...suggest(reference) });
        }
      },
    };
  },
};

function isOneOf(type: RecordType | undefined, targets: readonly RecordType[]): boolean {
  return type !== undefined && (targets.length === 0 || targets.includes(type));
}

function explain({ id, targets }: Reference, type: RecordType | undefined): Omit<Fault, "rule" | "pointer"> {
  const wanted = targets.length === 0 ? "a record" : targets.map(nameOf).join(" or ");
  const missing = `No record of the dataset has the ID ${showText(id)}.`;
  const message = type === undefined ? missing : `${showText(id)} is the ID of ${nameOf(type)}, not of ${wanted}.`;
  return { message, found: showText(id), expected: `the ID of ${wanted}` };
}

function suggestFrom(types: ReadonlyMap<string, RecordType>): (reference: Reference) => Pick<Fault, "didYouMean" | "mend"> {
  const nearest = affordableNearest();
  const candidates = new Map<readonly RecordType[], string[]>();
  return ({ id, targets }) => {
    let ids = candidates.get(targets);
    if (!ids) candidates.set(targets, (ids = [...types.keys()].filter((candidate) => isOneOf(types.get(candidate), targets))));
    const didYouMean = nearest(id, ids);
    if (didYouMean !== null) return { didYouMean, mend: `Write ${showText(didYouMean)}, or add the record that it names.` };
    if (ids.length === 0 || ids.length > 5) return {};
    return { mend: `Write ${ids.map(showText).join(" or ")}, or add the record that it names.` };
  };
}

/** IDs that differ in their numbers alone have the same form. */
function formOf(id: string): string {
  return id.replace(/\d+/g, "0");
}

const names: Partial<Record<RecordType, string>> = { SourceDocument: "a source document", AskCluster: "a cluster" };

function nameOf(type: RecordType): string {
  return names[type] ?? `${/^[AEIO]/.test(type) ? "an" : "a"} ${type.toLowerCase()}`;
}
