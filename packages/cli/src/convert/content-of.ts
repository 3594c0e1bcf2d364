import type { Table } from "@igf/schema/tables";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import { didYouMean } from "../suggest.js";
import type { Content, Dataset, Item } from "./content.js";
import { readSchema } from "./read-schema.js";

/** What stands in a list or on a line, and what to call it. */
export interface Entry {
  readonly value: unknown;
  readonly place: string;
}

/** Tells what a value is that was read from a file: a dataset, a record, or a list. Throws {@link CannotRun} for what holds no records. */
export async function contentOf(value: unknown, file: string): Promise<Content> {
  if (Array.isArray(value)) return contentOfEntries(value.map((item: unknown, index) => ({ value: item, place: `Item ${index + 1} of ${printable(file)}` })));
  return (await isDataset(value)) ? { dataset: value as Dataset } : contentOfEntries([{ value, place: printable(file) }]);
}

/** Tells what entries are: records, after the header of their dataset where there is one. */
export async function contentOfEntries([first, ...others]: readonly Entry[]): Promise<Content> {
  if (first === undefined) return { records: [] };
  const header = (await isDataset(first.value)) ? first : null;
  const entries = header === null ? [first, ...others] : others;
  for (const { value, place } of entries) await checkItem(value, place);
  const items = entries.map(({ value }) => value as Item);
  if (header === null) return { records: items };
  const dataset = header.value as Dataset;
  const { tablesOf } = await import("@igf/schema/tables");
  const tables = tablesOf(readSchema(dataset.type)).slice(2);
  const full = tables.find(({ name }) => Object.hasOwn(dataset, name) && !(Array.isArray(dataset[name]) && dataset[name].length === 0));
  if (full === undefined) return { dataset: gather(dataset, items, entries, tables) };
  if (items.length === 0) return { dataset };
  throw new CannotRun(`${header.place} holds records under "${full.name}", and others follow after it.`, "Move all of them to one of the two places.");
}

async function isDataset(value: unknown): Promise<boolean> {
  const { datasetTypes } = await import("@igf/schema");
  return isObject(value) && (datasetTypes as readonly unknown[]).includes(value.type);
}

/** Puts records under the list of their type. The documents are in the header. */
function gather({ extensions, ...header }: Dataset, items: readonly Item[], entries: readonly Entry[], tables: readonly Table[]): Dataset {
  const stray = items.findIndex(({ type }) => !tables.some((table) => table.type === type));
  if (stray >= 0) {
    throw new CannotRun(`${entries[stray]!.place} is of type ${items[stray]!.type}, of which a ${header.type} has no list.`, `Its lists hold ${tables.map(({ type }) => type).join(", ")}.`);
  }
  const lists = tables.map(({ name, type }) => [name, items.filter((item) => item.type === type)]);
  return { ...header, ...Object.fromEntries(lists), ...(extensions !== undefined && { extensions }) } as Dataset;
}

/** Throws {@link CannotRun} unless a value says that it is a record. */
async function checkItem(value: unknown, place: string): Promise<void> {
  const { datasetTypes, recordTypes } = await import("@igf/schema");
  const mend = 'A dataset says "type": "MessagesDataset", a record "type": "Message"; `npx @igf/cli schema` lists the types.';
  if (!isObject(value)) throw new CannotRun(`${place} is not an object.`, mend);
  if (typeof value.type !== "string") throw new CannotRun(`${place} does not say of which type it is.`, mend);
  if (!(recordTypes as readonly string[]).includes(value.type)) {
    throw new CannotRun(`${place} has the type ${printable(value.type)}, which is no type of record.${didYouMean(value.type, [...recordTypes, ...datasetTypes].filter((type) => type !== value.type))}`, mend);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
