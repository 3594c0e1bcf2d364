import { datasetTypes, schemaId, type DatasetType, type RecordType } from "@igf/schema";
import { recordLists } from "../../generated/fields.js";
import { nearest } from "../nearest.js";
import { schemaOf } from "./schema.js";

/** Returns whether an object has the fields of a dataset rather than those of a record, whatever type it says. */
export function looksLikeDataset(value: object): boolean {
  const keys = Object.keys(value);
  const ofDatasets = keys.filter((key) => isOfDatasets(key)).length;
  // The schemas are for who has something to explain: a record without a header has nothing of a dataset.
  if (ofDatasets === 0) return false;
  const { properties } = schemaOf("DatasetHeader");
  return ofDatasets > keys.filter((key) => !isOfDatasets(key) && !Object.hasOwn(properties!, key)).length;
}

/** Returns whether an object holds lists of records, as datasets have them, and nothing else. */
export function isOnlyLists(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => holders(key).length > 0 && Array.isArray((value as Record<string, unknown>)[key]));
}

/**
 * Returns the type that a dataset most probably has, if it says none that is known: that of its lists, the one that is nearest to
 * the word, that of its `$schema`, or the one that holds records of which the word speaks (`Message`, `messages`).
 */
export function meantDataset(value: object, said: unknown): DatasetType | null {
  const word = typeof said === "string" ? said : "";
  return typeByLists(value) ?? (nearest(word, datasetTypes) as DatasetType | null) ?? typeBySchema(value) ?? typeByRecords(word);
}

/** Returns the type of dataset to which the `$schema` of an object belongs; `null` where it belongs to none. */
export function typeBySchema(value: object): DatasetType | null {
  const { $schema } = value as { $schema?: unknown };
  return datasetTypes.find((type) => typeof $schema === "string" && $schema.endsWith(fileOf(schemaId(type)))) ?? null;
}

/** Returns the type of which a dataset has lists, if it says another one, of whose own lists it has none: whoever copies a head may forget it. */
export function typeBesideSaid(value: object, said: DatasetType): DatasetType | null {
  const meant = typeByLists(value);
  return meant === said ? null : meant;
}

/** Returns whether the lists that tell of which type a dataset is may be yet to come: it has lists, but none that one type alone has. */
export function mayBeAnother(value: object): boolean {
  return typeByLists(value) === null && Object.keys(value).some((key) => key !== "sources" && holders(key).length > 0);
}

/** Returns the one type of dataset that has records of a type; `null` where several have. */
export function onlyDatasetOf(type: RecordType): DatasetType | null {
  const all = holders(type);
  return all.length === 1 ? all[0]! : null;
}

function isOfDatasets(key: string): boolean {
  return ["$schema", "prefix", "version"].includes(key) || (key !== "sources" && Object.values(recordLists).some((lists) => Object.hasOwn(lists, key)));
}

function fileOf(address: string): string {
  return address.slice(address.lastIndexOf("/"));
}

/** The type of dataset whose own lists an object has. */
function typeByLists(value: object): DatasetType | null {
  const own = datasetTypes.filter((type) => Object.keys(recordLists[type]).some((list) => Object.hasOwn(value, list) && holders(list).length === 1));
  return own.length === 1 ? own[0]! : null;
}

/** The type of dataset that alone has the records of which a word speaks. */
function typeByRecords(word: string): DatasetType | null {
  const names = datasetTypes.flatMap((type) => Object.entries(recordLists[type]).flat()).filter((name) => holders(name).length === 1);
  const meant = nearest(word, new Set(names));
  return meant === null ? null : holders(meant)[0]!;
}

/** The types of datasets that have a list, or records of a type. */
function holders(name: string): DatasetType[] {
  return datasetTypes.filter((type) => Object.entries(recordLists[type]).some((entry) => (entry as readonly string[]).includes(name)));
}
