import type { Table } from "@igf/schema/tables";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import type { Content, Dataset, Item } from "./content.js";
import { checkItem, contentOf } from "./content-of.js";
import { parseAt } from "./read-json.js";
import { readSchema } from "./read-schema.js";

interface Line {
  readonly value: unknown;
  readonly place: string;
}

/** Reads newline-delimited JSON: records, after the header of their dataset where there is one. */
export async function readNdjson(text: string, file: string): Promise<Content> {
  const lines = text.split(/\r?\n/).flatMap((line, index): Line[] =>
    line.trim() === "" ? [] : [{ value: parseAt(line, file, index), place: `Line ${index + 1} of ${printable(file)}` }],
  );
  const [first, ...others] = lines;
  if (!first) throw new CannotRun(`${printable(file)} is empty.`, "A file of records has one on each line.");
  const content = await contentOf(first.value, first.place);
  const items: Item[] = [];
  for (const { value, place } of others) {
    await checkItem(value, place);
    items.push(value as Item);
  }
  if ("records" in content) return { records: [...content.records, ...items] };
  const { tablesOf } = await import("@igf/schema/tables");
  return { dataset: gather(content.dataset, items, others, tablesOf(readSchema(content.dataset.type)).slice(2)) };
}

/** Puts records under the list of their type. The documents are in the header. */
function gather({ extensions, ...header }: Dataset, items: readonly Item[], lines: readonly Line[], tables: readonly Table[]): Dataset {
  const stray = items.findIndex(({ type }) => !tables.some((table) => table.type === type));
  if (stray >= 0) {
    throw new CannotRun(`${lines[stray]!.place} is of type ${items[stray]!.type}, of which a ${header.type} has no list.`, `Its lists hold ${tables.map(({ type }) => type).join(", ")}.`);
  }
  const lists = tables.map(({ name, type }) => [name, items.filter((item) => item.type === type)]);
  return { ...header, ...Object.fromEntries(lists), ...(extensions !== undefined && { extensions }) } as Dataset;
}
