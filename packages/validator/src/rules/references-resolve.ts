import { idPattern, isPlaceholder, type RecordType } from "@igf/schema";
import type { Claim, Repeated } from "../engine/claims.js";
import type { Ids } from "../engine/ids.js";
import type { Known } from "../engine/known-prints.js";
import type { KnownIds } from "../engine/known-ids.js";
import type { Fault } from "../fault.js";
import { affordableNearest } from "../affordable-nearest.js";
import { formOf } from "../records/form-of.js";
import { onReferences } from "../records/on-references.js";
import { OtherDatasets } from "../records/other-datasets.js";
import { mayBeLost, type Lost } from "../shape/lost-types.js";
import { showText, spellText } from "../show-value.js";
import type { Context, Rule } from "./rule.js";

export const referencesResolve: Rule = {
  name: "references-resolve",
  step: "rules",
  severity: "error",
  promise: "Every ID that a record names of another record, of the dataset or of one that is given with it, is the ID of one, and of the right type.",
  mend: "Correct the ID, or add the record that it names.",
  bad: '{ "topics": [{ "theme": "river-2030-theme-7" }] }',
  good: '{ "topics": [{ "theme": "river-2030-theme-1" }] }',
  check({ dataset, ids, others = [], conceptIds, claim, claimAgain, lost }: Context & Lost) {
    if (!dataset) return {};
    let known: ReadonlySet<number> | null = null;
    const markOf = (id: string) => ids.trait(formOf(id));
    // An ID may be that of another dataset, unless it is one like those of this one, or a word for nothing.
    const ownForms = () => new Set([...ids.named].filter(([, { type }]) => isRecord(type)).map(([id]) => markOf(id)));
    const minds = (form: number) => (known ??= ownForms()).has(form);
    const suggest = suggestFrom(ids);
    const elsewhere = new OtherDatasets(others);
    const explainOther = explainElsewhere();
    const formIn = (id: string) => (isPlaceholder(id) || (elsewhere.holderOf(id) ?? elsewhere.ownerOf(id)) ? mindedAlways : markOf(id));
    // On its own: what a function keeps for another one that is seldom made, it sets aside at every call.
    const awaitRecord = (id: string, types: readonly RecordType[], wanted: string, place: () => string, about: string, mayBeElsewhere: boolean) =>
      claim(id, wanted, () => ({ id, types, about, pointer: place(), ...(mayBeElsewhere && { form: formIn(id) }) }));
    return {
      on: onReferences((targets, mayBeElsewhere) => {
        let last = "";
        const wanted = targets.join();
        return (id, place, record) => {
          // Neighbours mostly name the same records.
          if (id === last || claimAgain(id, wanted)) return;
          if (isOneOf(ids.find(id), targets) || (mayBeElsewhere && elsewhere.has(id, targets))) last = id;
          else awaitRecord(id, targets, wanted, place, record.id, mayBeElsewhere);
        };
      }),
      part: () => [...ownForms()],
      minds: (form) => form === mindedAlways || minds(form),
      judge(wrong, record) {
        if (record === null && mayBeLost({ dataset, lost }, wrong.types)) return null;
        // What a figure is about may be a concept as well: another rule tells, where concepts are known.
        if (conceptIds !== null && wrong.place.pointer.endsWith("/subject")) return null;
        const holder = record === null && wrong.form !== undefined ? elsewhere.holderOf(wrong.id) : null;
        if (holder) return explainHeld(wrong, holder);
        const isLikeOwn = record !== null || wrong.form === undefined || isPlaceholder(wrong.id) || minds(markOf(wrong.id));
        const owner = isLikeOwn ? null : elsewhere.ownerOf(wrong.id);
        if (owner) return explainOther(wrong.id, owner);
        if (!isLikeOwn) return null;
        return { ...explain(wrong, record), suggest: () => suggest(wrong, record) };
      },
    };
  },
};

/** The form of IDs that are minded whatever the dataset holds. */
const mindedAlways = 1;

function isOneOf(known: Known | null, targets: readonly RecordType[]): boolean {
  return known !== null && isRecord(known.type) && (targets.length === 0 || targets.includes(known.type as RecordType));
}

function isRecord(type: Known["type"]): boolean {
  return type !== "Retired" && type !== "Dataset";
}

function explain({ id, types }: Claim, known: Known | null): Pick<Fault, "message" | "found" | "expected"> {
  const wanted = wantedOf(types);
  const isAnother = known !== null && isRecord(known.type);
  const message = isAnother ? `${showText(id)} is the ID of ${nameOf(known.type as RecordType)}, not of ${wanted}.` : `No record of the dataset has the ID ${showText(id)}.`;
  return { message, found: showText(id), expected: `the ID of ${wanted}` };
}

/** What another dataset has is of another type, or no longer in use. */
function explainHeld({ id, types }: Claim, holder: KnownIds): Omit<Fault, "rule" | "pointer"> {
  const type = holder.typeOf(id)!;
  const [expected, where] = [`the ID of ${wantedOf(types)}`, nameOfDataset(holder)];
  if (isRecord(type)) return { message: `${showText(id)} is the ID of ${nameOf(type)} of ${where}, not of ${wantedOf(types)}.`, found: showText(id), expected };
  return { message: `${showText(id)} was retired in ${where}.`, found: showText(id), expected, mend: "Write the ID of what replaces it there." };
}

function nameOfDataset({ title, file }: KnownIds): string {
  return [title === null ? "the dataset" : showText(title), file === null ? "" : ` in ${file}`].join("");
}

function wantedOf(types: readonly RecordType[]): string {
  return types.length === 0 ? "a record" : types.map(nameOf).join(" or ");
}

function suggestFrom(ids: Ids): (claim: Repeated, known: Known | null) => Pick<Fault, "didYouMean" | "mend"> {
  const nearest = affordableNearest();
  const byTypes = new Map<string, readonly string[]>();
  return ({ id, types: wanted, about: own, place, times }, known) => {
    // Of what a figure may be about, some are offered.
    const types = wanted.length > 0 ? wanted : (["Event"] as const);
    if (isPlaceholder(id)) return { mend: "Write null, without quotation marks, if there is none and the field allows it; otherwise the ID of a record." };
    const key = types.join();
    let candidates = byTypes.get(key);
    if (!candidates) byTypes.set(key, (candidates = [...ids.named].filter(([candidate, each]) => isOneOf(each, types) && idPattern.test(candidate)).map(([candidate]) => candidate)));
    // There is a record with that ID: another one cannot be added.
    const orAdd = known === null ? ", or add the record that it names" : "";
    // Among the asks that may be the parent of one is that ask itself; and of two that contradict each other, one stands there already.
    const mayBeItself = /\/(?:parent|between\/\d+)$/.test(place.pointer);
    const didYouMean = mayBeItself && known !== null ? null : nearest(id, mayBeItself ? candidates.filter((candidate) => candidate !== own) : candidates);
    // What several records call alike may be the right name.
    const orCorrect = times > 1 ? `; or, if those that name it are right, correct that ID to ${spellText(id)}` : "";
    if (didYouMean !== null) return { didYouMean, mend: `Write ${spellText(didYouMean)}${orAdd}${orCorrect}.` };
    if (candidates.length === 0 || candidates.length > 5 || mayBeItself) return {};
    return { mend: `Write ${candidates.map(spellText).join(" or ")}${orAdd}${candidates.length === 1 ? orCorrect : ""}.` };
  };
}

function explainElsewhere(): (id: string, owner: KnownIds) => Omit<Fault, "rule" | "pointer"> {
  const nearest = affordableNearest();
  return (id, owner) => {
    const suggest = () => {
      const didYouMean = nearest(id, [...owner.names()].filter((name) => owner.typeOf(name) !== "Retired"));
      return didYouMean === null ? { mend: "Correct the ID, or add the record to that dataset." } : { didYouMean, mend: `Write ${spellText(didYouMean)}, or add the record to that dataset.` };
    };
    return { message: `No record of ${nameOfDataset(owner)} has the ID ${showText(id)}.`, found: showText(id), expected: "the ID of a record", suggest };
  };
}

const names: Partial<Record<RecordType, string>> = { SourceDocument: "a source document", AskCluster: "a cluster" };

function nameOf(type: RecordType): string {
  return names[type] ?? `${/^[AEIO]/.test(type) ? "an" : "a"} ${type.toLowerCase()}`;
}
