import { CellError } from "./cell-error.js";
import { readCell, type ParseJson } from "./cell.js";
import { columnsOf, type Field, type Table } from "./table.js";

/**
 * Returns the record of a row: what {@link toCells} was given.
 *
 * @param cells - the cells by the name of their column; one that is not there counts as empty
 * @param parse - reads the JSON of a cell; a stricter reader than `JSON.parse` may refuse what that passes over
 * @throws {@link CellError} when a cell cannot be read, or is empty where a value is needed
 * @group Tables
 * @example
 * ```ts
 * import retired from "@igf/schema/json-schema/retired.schema.json" with { type: "json" };
 * import { fromCells, tableOf } from "@igf/schema/tables";
 *
 * const row = { type: "Retired", id: "river-2030-msg-009", since: "2.0.0", replacedBy: "[]", reason: "It was said twice.", extensions: "" };
 * fromCells(row, tableOf(retired, "retired")); // => { type: "Retired", id: "river-2030-msg-009", since: "2.0.0", replacedBy: [], reason: "It was said twice." }
 * ```
 */
export function fromCells(cells: Readonly<Record<string, string>>, table: Table, parse: (text: string) => unknown = JSON.parse): Record<string, unknown> {
  return valueOf(cells, table.fields, parse);
}

function valueOf(cells: Readonly<Record<string, string>>, fields: readonly Field[], parse: ParseJson): Record<string, unknown> {
  const entries = fields.flatMap((field): [string, unknown][] => {
    const columns = "column" in field ? [field.column] : columnsOf(field.fields);
    const isEmpty = columns.every(({ name }) => (cells[name] ?? "") === "");
    if (isEmpty && field.whenEmpty === "null") return [[field.key, null]];
    if (isEmpty && field.whenEmpty === "absent") return [];
    if (isEmpty) throw new CellError(columns[0]!.name, "is empty, and a value is needed.");
    if ("column" in field) return [[field.key, readCell(cells[field.column.name]!, field.column, parse)]];
    return [[field.key, valueOf(cells, field.fields, parse)]];
  });
  return Object.fromEntries(entries);
}
