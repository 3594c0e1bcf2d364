import type { Table } from "./table.js";

/**
 * Records of one type, and how they are laid out.
 *
 * @group Tables
 */
export interface TableRecords {
  /** How the records are laid out. */
  readonly table: Table;
  /** The records, in order. */
  readonly records: readonly object[];
}

/**
 * Takes a dataset apart: its header as the only record of the first table, then each list of records.
 *
 * @param dataset - the dataset, lists included
 * @param tables - what {@link tablesOf} returns for its type
 * @throws TypeError when a list of records is missing
 * @group Tables
 * @example
 * ```ts
 * import { dataset, events, messages, themes, topics, retired } from "@igf/messages";
 * import schema from "@igf/schema/json-schema/messages-dataset.schema.json" with { type: "json" };
 * import { splitDataset, tablesOf } from "@igf/schema/tables";
 *
 * const whole = { ...dataset, events, themes, topics, messages, retired };
 * splitDataset(whole, tablesOf(schema)).map(({ table, records }) => [table.name, records.length])[5]; // => ["messages", 85]
 * ```
 */
export function splitDataset(dataset: object, tables: readonly Table[]): TableRecords[] {
  const [headerTable, ...lists] = tables;
  const header: Record<string, unknown> = { ...dataset };
  const parts = lists.map((table): TableRecords => {
    const { [table.name]: records } = header;
    if (!Array.isArray(records)) throw new TypeError(`${table.name} is not a list: a dataset has one, even if it is empty.`);
    delete header[table.name];
    return { table, records };
  });
  return [{ table: headerTable!, records: [header] }, ...parts];
}
