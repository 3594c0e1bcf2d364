import { resolve, type JsonSchema } from "./json-schema.js";
import { layOut } from "./table-of.js";
import type { Table } from "./table.js";

/**
 * Returns the tables of a whole dataset: `dataset`, with one row, for its header; then one for each list of records,
 * under the name of that list.
 *
 * @param schema - the JSON Schema of a type of dataset
 * @group Tables
 * @example
 * ```ts
 * import schema from "@igf/schema/json-schema/messages-dataset.schema.json" with { type: "json" };
 * import { tablesOf } from "@igf/schema/tables";
 *
 * tablesOf(schema).map(({ name }) => name); // => ["dataset", "sources", "events", "themes", "topics", "messages", "retired"]
 * ```
 */
export function tablesOf(schema: JsonSchema): Table[] {
  const definitions = schema.$defs;
  const lists = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const items = property.items && resolve(property.items, definitions).schema;
    return items?.properties?.type?.const === undefined ? [] : [{ name, items }];
  });
  const listNames = new Set(lists.map(({ name }) => name));
  return [
    layOut(schema, "dataset", definitions, (key) => !listNames.has(key)),
    ...lists.map(({ name, items }) => layOut(items, name, definitions, () => true)),
  ];
}
