import { CellError } from "./cell-error.js";
import { writeCell } from "./cell.js";
import { columnsOf, type Field, type Table } from "./table.js";

/**
 * Returns the cells of a record, in the order of the columns of its table. {@link fromCells} makes the same record of them:
 *
 * - a text stands as it is; numbers, `true` and `false`, lists and objects are written as JSON;
 * - an empty cell is `null` (or, for `extensions`, a field that is not there);
 * - an empty list is `[]`, an empty text is a pair of quotation marks (`""`).
 *
 * @throws {@link CellError} when the record does not fit: a field that the table does not know, is missing, or holds a
 * value of another kind
 * @group Tables
 * @example
 * ```ts
 * import retired from "@igf/schema/json-schema/retired.schema.json" with { type: "json" };
 * import { tableOf, toCells } from "@igf/schema/tables";
 *
 * const record = { type: "Retired", id: "river-2030-msg-009", since: "2.0.0", replacedBy: [], reason: "It was said twice." };
 * toCells(record, tableOf(retired, "retired")); // => ["Retired", "river-2030-msg-009", "2.0.0", "[]", "It was said twice.", ""]
 * ```
 */
export function toCells(record: object, table: Table): string[] {
  return cellsOf(record as Readonly<Record<string, unknown>>, table.fields, "");
}

function cellsOf(value: Readonly<Record<string, unknown>>, fields: readonly Field[], prefix: string): string[] {
  const stray = Object.keys(value).find((key) => !fields.some((field) => field.key === key));
  if (stray !== undefined) throw new CellError(prefix + stray, "has no column: the schema does not define such a field.");
  return fields.flatMap((field) => cellsOfField(value[field.key], field, prefix + field.key));
}

function cellsOfField(value: unknown, field: Field, name: string): string[] {
  if ((value === null && field.whenEmpty === "null") || (value === undefined && field.whenEmpty === "absent")) {
    return "column" in field ? [""] : columnsOf(field.fields).map(() => "");
  }
  if ("column" in field) return [writeCell(value, field.column)];
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new CellError(name, `is ${JSON.stringify(value) ?? "missing"}, and an object is expected.`);
  return cellsOf(value as Readonly<Record<string, unknown>>, field.fields, `${name}.`);
}
