import { schemaOf, type Schema } from "./schema.js";

/** What to write in the place of an object where a list belongs: the object is the one item itself, or it holds the items, most often by their IDs. */
export function listFromObject(data: object, items: Schema | undefined): string {
  return isItem(data, items) ? "Put [ and ] around it: it is one item of the list; in YAML, begin it with a hyphen." : "Write a list: the values of the object alone, between [ and ].";
}

/** Whether an object has a field of its own, as a record has. Of the records of a dataset, no schema is given here. */
function isItem(data: object, items: Schema | undefined): boolean {
  const schema = items?.$ref ? schemaOf(items.$ref) : items;
  const mayBeObject = schema === undefined || schema.type === "object";
  return mayBeObject && Object.values(data).some((value) => typeof value !== "object" || value === null);
}

/** Whether a value is a list with one item, which is no list itself. */
export function isOneItem(data: unknown): data is readonly [unknown] {
  return Array.isArray(data) && data.length === 1 && !Array.isArray(data[0]);
}

/** The one thing within a list or an object that is no list or object itself; `undefined` where there is none. */
export function onlyValueIn(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return undefined;
  const values: readonly unknown[] = Object.values(data);
  return values.length === 1 && (typeof values[0] !== "object" || values[0] === null) ? values[0] : undefined;
}

/** What to write in the place of an object around one value, such as `{ "value": "…" }`, where that alone belongs. */
export function aloneInBraces(meant: string): string {
  return `Write ${meant} alone: without an object around it.`;
}

/** What to write in the place of a list with one item where that alone belongs. */
export function aloneInBrackets(meant: string | null): string {
  const value = meant === null ? "Take the one item out of the list" : `Write ${meant} alone`;
  return `${value}: without brackets around it, or a hyphen before it.`;
}

/** What to do with a list that stands where a record belongs; `null` where it does not consist of objects alone. */
export function recordsInBrackets(data: unknown): string | null {
  if (!Array.isArray(data) || data.length === 0 || !data.every((item) => typeof item === "object" && item !== null && !Array.isArray(item))) return null;
  return data.length === 1 ? aloneInBrackets(null) : "Remove the brackets around these items: each of them is a record of its own.";
}
