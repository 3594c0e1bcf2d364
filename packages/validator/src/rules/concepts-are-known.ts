import { keysOf } from "../json-pointer.js";
import { affordableNearest } from "../affordable-nearest.js";
import { formOf } from "../records/form-of.js";
import { onTexts } from "../records/on-fields.js";
import { OtherDatasets } from "../records/other-datasets.js";
import { mayBeLost, type Lost } from "../shape/lost-types.js";
import { showText, spellText } from "../show-value.js";
import type { Context, Rule } from "./rule.js";

export const conceptsAreKnown: Rule = {
  name: "concepts-are-known",
  step: "rules",
  severity: "error",
  promise:
    "Every concept that a record names is known where concepts are given, or is the forum's own: then its ID begins with the dataset's prefix.",
  mend: "Write the ID of a known concept, such as sdg-6 or wsis-c5, or begin that of a concept of your own with the prefix.",
  bad: '{ "themes": [{ "codes": ["sdg-66"], "codesAsPrinted": null }] }',
  good: '{ "themes": [{ "codes": ["sdg-6"], "codesAsPrinted": null }] }',
  check({ dataset, conceptIds, ids, others = [], report, claim, lost }: Context & Lost) {
    if (!conceptIds) return {};
    const elsewhere = new OtherDatasets(others);
    const nearest = affordableNearest();
    let known: readonly string[] | null = null;
    let events: readonly string[] | null = null;
    let formsOfEvents: ReadonlySet<string> | null = null;
    let formsOfConcepts: ReadonlySet<string> | null = null;
    // One that is written like a known one, but for its numbers, is meant to be one.
    const isLikeKnown = (id: string) => (formsOfConcepts ??= new Set([...conceptIds].map(formOf))).has(formOf(id));
    const meant = (id: string, more: readonly string[] = []) => nearest(id, [...(known ??= [...conceptIds]), ...more]) ?? withoutItsKind(id, known);
    const explain = (id: string, owner: string | null, place: () => string) => {
      const didYouMean = meant(id);
      if (didYouMean === null && mayBeOwn(id, dataset?.prefix ?? null, owner) && !isLikeKnown(id)) return null;
      const suggestion = didYouMean === null ? { mend: `Write the ID of a known concept${suchAs(conceptIds, 2, place())}, or begin that of a concept of your own with the prefix.` } : { didYouMean, mend: `Write ${spellText(didYouMean)}.` };
      return { message: `${showText(id)} is not the ID of a known concept.`, found: showText(id), expected: "the ID of a known concept", ...suggestion };
    };
    // What a figure is about is looked up when all events are there.
    const explainSubject = (id: string, isRecord: boolean) => {
      events ??= [...ids.named].filter(([, { type }]) => type === "Event").map(([event]) => event);
      // An own concept needs no record; one that is written like an event, but for its numbers, is meant to be one.
      formsOfEvents ??= new Set(events.map(formOf));
      if ((isOwn(id) || (dataset !== null && mayBeOwn(id, dataset.prefix, dataset.id))) && !isRecord && !formsOfEvents.has(formOf(id))) return null;
      const expected = "the ID of an event or of a known concept";
      const didYouMean = meant(id, events);
      // Without the header of a dataset, its events may stand elsewhere.
      if (!dataset && didYouMean === null && !isLikeKnown(id)) return null;
      const own = events.length > 0 && events.length <= mostOffered ? `${events.map(spellText).join(" or ")}, or ` : "";
      const mend = didYouMean === null ? `Write ${own}the ID of a known concept${suchAs(conceptIds, 1, "")}; or add the event, or give the dataset that has it in the same call.` : `Write ${spellText(didYouMean)}.`;
      return { message: `${showText(id)} is not ${expected}.`, found: showText(id), expected, mend, ...(didYouMean !== null && { didYouMean }) };
    };
    // On their own, for the same reason as in references-resolve.ts.
    const awaitEvent = (id: string, place: () => string) => claim(id, "", () => ({ id, types: ["Event"], pointer: place() }));
    const awaitNone = (id: string, place: () => string) => claim(id, "", () => ({ id, types: [], absent: true, pointer: place() }));
    const isOwn = (id: string) => dataset?.prefix != null && id.startsWith(`${dataset.prefix}-`);
    return {
      on: onTexts(conceptFields, (id, place, { type, id: record }) => {
        if (conceptIds.has(id) || elsewhere.hasOneOf(id, type === "Observation" ? ["Concept", "Event"] : ["Concept"])) return;
        if (type === "Observation") awaitEvent(id, place);
        // A concept of the forum's own is described nowhere in the dataset, but it cannot be one of its records.
        else if (isOwn(id)) awaitNone(id, place);
        else {
          const explained = explain(id, dataset ? dataset.id : record, place);
          if (explained !== null) report({ pointer: place(), ...explained });
        }
      }),
      judge({ id, types, absent }, record) {
        if (!absent) return record === null && mayBeLost({ dataset, lost }, types) ? null : explainSubject(id, record !== null || elsewhere.has(id));
        const message = `${showText(id)} is the ID of a record of the dataset (${record!.type}), not of a concept.`;
        return { message, found: showText(id), expected: "the ID of a concept" };
      },
    };
  },
};

/**
 * Whether an ID without the prefix may be that of a concept of the forum's own: where the prefix is missing, or is not that of the
 * dataset's ID, which is a finding of its own, the ID of the dataset says how those begin; without a header, that of the record does.
 */
function mayBeOwn(id: string, prefix: string | null, owner: string | null): boolean {
  if (owner === null) return prefix === null;
  const isInDoubt = prefix === null || !`${owner}-`.startsWith(`${prefix}-`);
  return isInDoubt && id.split("-")[0] === owner.split("-")[0];
}

/** The only concept whose ID is a word, but for the kind of concept with which it begins: `governments` is `group-governments`. */
function withoutItsKind(word: string, known: readonly string[]): string | null {
  const [meant = null, ...others] = known.filter((id) => id.slice(id.indexOf("-") + 1) === word);
  return others.length === 0 ? meant : null;
}

/** What everybody knows, where it is among the concepts that are known; in some fields, another kind of concept is usual. */
const wellKnown = ["sdg-6", "wsis-c5"];
const usualIn: Readonly<Record<string, readonly string[]>> = { addressees: ["group-governments", "body-igf"], process: ["process-wsis", "process-wsis-plus-20-review"] };

function suchAs(conceptIds: ReadonlySet<string>, count: number, pointer: string): string {
  const [field = ""] = keysOf(pointer).filter((key) => !/^\d+$/.test(key)).slice(-1);
  const known = (usualIn[field] ?? wellKnown).filter((id) => conceptIds.has(id));
  const examples = (known.length < count ? [...conceptIds] : known).slice(0, count);
  return examples.length > 0 ? `, such as ${examples.join(" or ")}` : "";
}

/** More events than these are not listed in a sentence. */
const mostOffered = 5;

const conceptFields = {
  Theme: ["codes/*", "tags/*"],
  Message: ["mentions/*"],
  Observation: ["subject"],
  Consultation: ["process"],
  Ask: ["addressees/*", "about/*"],
};
