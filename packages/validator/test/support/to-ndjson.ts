import { recordLists } from "../../generated/fields.js";

/** Writes a dataset as NDJSON; `null` where NDJSON cannot say what it says, such as which list a record stands in. */
export function toNdjson(dataset: Readonly<Record<string, unknown>>): string | null {
  const type = dataset["type"];
  if (typeof type !== "string" || !Object.hasOwn(recordLists, type)) return null;
  const lists = Object.entries(recordLists[type as keyof typeof recordLists]).filter(([list]) => list !== "sources");
  const header = Object.fromEntries(Object.entries(dataset).filter(([key]) => !lists.some(([list]) => list === key)));
  const records: unknown[] = [];
  for (const [list, recordType] of lists) {
    const items = dataset[list];
    if (!Array.isArray(items) || !items.every((item: { type?: unknown } | null) => item?.type === recordType)) return null;
    records.push(...(items as unknown[]));
  }
  return [header, ...records].map((value) => `${JSON.stringify(value)}\n`).join("");
}
