import type { TableRecords } from "./split-dataset.js";

/**
 * Puts a dataset together again: what {@link splitDataset} took apart, with the fields in the order of the schema.
 *
 * @param parts - the header as the only record of the first table, then each list of records
 * @group Tables
 * @example
 * ```ts
 * import schema from "@igf/schema/json-schema/messages-dataset.schema.json" with { type: "json" };
 * import { joinDataset, splitDataset, tablesOf } from "@igf/schema/tables";
 *
 * const dataset = { type: "MessagesDataset", id: "river-2030", sources: [], events: [], themes: [], topics: [], messages: [], retired: [] };
 * joinDataset(splitDataset(dataset, tablesOf(schema))); // => { type: "MessagesDataset", id: "river-2030", sources: [], events: [], themes: [], topics: [], messages: [], retired: [] }
 * ```
 */
export function joinDataset(parts: readonly TableRecords[]): Record<string, unknown> {
  const [first, ...lists] = parts;
  const { extensions, ...header } = first!.records[0] as Record<string, unknown>;
  return {
    ...header,
    ...Object.fromEntries(lists.map(({ table, records }) => [table.name, records])),
    ...(extensions !== undefined && { extensions }),
  };
}
