import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import { didYouMean } from "../suggest.js";
import type { Content, Dataset, Item } from "./content.js";

/** Tells what a value is that was read from a file. Throws {@link CannotRun} for what holds no records. */
export async function contentOf(value: unknown, file: string): Promise<Content> {
  const { datasetTypes } = await import("@igf/schema");
  const isDataset = isObject(value) && (datasetTypes as readonly unknown[]).includes(value.type);
  if (isDataset) return { dataset: value as unknown as Dataset };
  const list = Array.isArray(value) ? value : [value];
  await Promise.all(list.map((item, index) => checkItem(item, Array.isArray(value) ? `Record ${index + 1} of ${printable(file)}` : printable(file))));
  return { records: list as Item[] };
}

/** Throws {@link CannotRun} unless a value says that it is a record. */
export async function checkItem(value: unknown, place: string): Promise<void> {
  const { datasetTypes, recordTypes } = await import("@igf/schema");
  const mend = 'A dataset says "type": "MessagesDataset", a record "type": "Message"; `npx @igf/cli schema` lists the types.';
  if (!isObject(value)) throw new CannotRun(`${place} is not an object.`, mend);
  if (typeof value.type !== "string") throw new CannotRun(`${place} does not say of which type it is.`, mend);
  if (!(recordTypes as readonly string[]).includes(value.type)) {
    throw new CannotRun(`${place} has the type ${printable(value.type)}, which is no type of record.${didYouMean(value.type, [...recordTypes, ...datasetTypes])}`, mend);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
