import { datasetTypes, recordTypes, type DatasetType } from "@igf/schema";
import type { Fault } from "../fault.js";
import { nearest } from "../nearest.js";
import { showText, showValue } from "../show-value.js";
import { mendOfCsv, mendOfPage } from "../syntax/foreign-format.js";
import { isCheckedType, type CheckedType } from "./accept-shape.js";
import { isOnlyLists, looksLikeDataset, meantDataset, typeBesideSaid } from "./meant-dataset.js";
import { noDocument } from "./no-document.js";
import { isDataset, isRecordType } from "./records-of.js";
import { typeByFields, typeOfAnother } from "./type-by-fields.js";

/** The type of a document: the one it says, or the one it most probably means. */
export interface FoundType {
  readonly type: CheckedType | null;
  readonly faults: readonly Fault[];
}

/** Reads the type of a document, and says what is wrong with it. */
export function explainType(value: unknown): FoundType {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { type: null, faults: [notAnObject(value)] };
  const another = noDocument(value);
  if (another) return { type: null, faults: [another] };
  const said: unknown = (value as Record<string, unknown>)["type"];
  if (isDataset(said)) return explainDataset(value, said);
  // That the key is another one is told with those of the other fields.
  const misspelt = typeUnderAnotherKey(value);
  const isRight = isDataset(misspelt) ? meantDataset(value, misspelt) === misspelt : !looksLikeDataset(value);
  if (misspelt !== null && isRight) return { type: misspelt, faults: [] };
  // Somebody who writes `Message` over a whole dataset means the dataset.
  const isOfRecords = !looksLikeDataset(value);
  const byFields = isOfRecords ? typeByFields(value, recordTypes) : null;
  if (byFields !== null && byFields !== said && isRecordType(said)) return { type: byFields, faults: [typeOfAnother(said, byFields)] };
  if (isOfRecords && isCheckedType(said)) return { type: said, faults: [] };
  const meant = isOfRecords ? (byFields ?? nearestType(said)) : meantDataset(value, said);
  if (Object.hasOwn(value, "type")) return { type: meant, faults: [unknownType(said, meant)] };
  if (isOnlyLists(value)) return { type: null, faults: [withoutEnvelope] };
  const inside = isOfRecords && meant === null ? keyOfContents(value) : null;
  if (inside !== null) return { type: null, faults: [wrapped(inside, "document")] };
  return { type: meant, faults: [isVocabulary(value) ? vocabulary : missingType(meant)] };
}

function explainDataset(value: object, said: DatasetType): FoundType {
  const meant = typeBesideSaid(value, said);
  if (meant === null) return { type: said, faults: [] };
  return { type: meant, faults: [anotherDataset(said, meant, "lists")] };
}

/** A dataset that says another type than what it holds. */
export function anotherDataset(said: DatasetType, meant: DatasetType, what: "lists" | "records"): Fault {
  const message = `The type is ${showText(said)}, but the ${what} are those of a ${meant}.`;
  return { rule: "type-is-known", pointer: "/type", message, found: showText(said), expected: showText(meant), mend: `Write ${showText(meant)}.`, didYouMean: meant };
}

function notAnObject(value: unknown): Fault {
  const found = showValue(value);
  return {
    rule: "values-have-the-right-type",
    pointer: "",
    message: `The document is ${found}, not an object.`,
    found,
    expected: "an object: a dataset or a record",
    mend: mendOf(value),
  };
}

function mendOf(value: unknown): string {
  const isText = typeof value === "string" && /^\s*[{[]/.test(value);
  const foreign = typeof value === "string" ? (mendOfCsv(value) ?? mendOfPage(value)) : null;
  return foreign ?? (isText ? "Parse it first, or give it to `validateText`: it is JSON as a text." : "Write a dataset: an object with a `type`.");
}

/** The type that an object says under a misspelt key (`typ`, `Type`); `null` where there is none. */
export function typeUnderAnotherKey(value: object): CheckedType | null {
  if (Object.hasOwn(value, "type")) return null;
  const [type] = Object.entries(value).flatMap(([key, said]) => (isCheckedType(said) && nearest(key, ["type"]) !== null ? [said] : []));
  return type ?? null;
}

function nearestType(said: unknown): CheckedType | null {
  return typeof said === "string" ? (nearest(said, [...datasetTypes, ...recordTypes]) as CheckedType | null) : null;
}

function unknownType(said: unknown, meant: string | null): Fault {
  const found = showValue(said);
  const name = isCheckedType(said) ? `The type ${found} is that of a record, but this is a dataset.` : `The type ${found} is not known.`;
  const message = typeof said === "string" ? name : `The type is ${found}, not the name of a type.`;
  return { rule: "type-is-known", pointer: "/type", message, found, ...expectation(meant, "Write", isCheckedType(said)) };
}

/** The one key of an object under which a whole dataset stands, or a list of records, as some programs export them; `null` where there is none. */
export function keyOfContents(value: object): string | null {
  const isTyped = (each: unknown) => typeof each === "object" && each !== null && isCheckedType((each as { type?: unknown }).type);
  const keys = Object.entries(value).flatMap(([key, inside]) => (isTyped(inside) || (Array.isArray(inside) && inside.some(isTyped)) ? [key] : []));
  return keys.length === 1 ? keys[0]! : null;
}

export function wrapped(key: string, what: "document" | "record"): Fault {
  const name = showText(key);
  return {
    rule: "type-is-known",
    pointer: "",
    message: `The ${what} does not say its type: what it holds stands under ${name}.`,
    found: "no `type`",
    expected: what === "record" ? "a record" : "a dataset, a record or a list of records",
    mend: `Write the value of ${name} ${what === "record" ? "in its place" : "as the whole document"}.`,
  };
}

/** Lists of records, as a dataset has them, without the dataset around them. */
const withoutEnvelope: Fault = {
  rule: "type-is-known",
  pointer: "",
  message: "The document holds nothing but records: it does not say of which dataset.",
  found: "no `type`",
  expected: "a dataset, a record or a list of records",
  mend: "Put the lists into a dataset, such as `npx @igf/cli init` writes; or write all records as one list, which is the whole document.",
};

function isVocabulary(value: object): boolean {
  return Object.hasOwn(value, "schemes") && Object.hasOwn(value, "concepts");
}

/** `vocabularies.json` of @igf/vocabularies, or what is made like it. */
const vocabulary: Fault = {
  rule: "type-is-known",
  pointer: "",
  message: "These are vocabularies: they are no dataset, and have no envelope.",
  found: "schemes and concepts",
  expected: "a dataset or a record",
  mend: "Validate the same records as NDJSON, one on each line.",
};

function missingType(meant: string | null): Fault {
  return {
    rule: "type-is-known",
    pointer: "",
    message: "The document does not say its type.",
    found: "no `type`",
    ...expectation(meant, "Add"),
  };
}

function expectation(meant: string | null, verb: string, isDataset = false) {
  const expected = `one of ${datasetTypes.map(showText).join(", ")}${isDataset ? "" : ", or the type of a record"}`;
  if (meant === null) return { expected, mend: `${verb} "type": "MessagesDataset", or the type that the document has.` };
  return { expected, mend: `${verb} "type": ${showText(meant)}.`, didYouMean: meant };
}
