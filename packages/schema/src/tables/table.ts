import type { JsonSchema } from "./json-schema.js";

/**
 * How the cells of a column are written: `text` as it is, everything else as JSON.
 *
 * @group Tables
 */
export type CellKind = "text" | "integer" | "number" | "boolean" | "array" | "object";

/**
 * A column of a table.
 *
 * @group Tables
 */
export interface Column {
  /** Name in the first row: the field, after the field that it is part of and a dot (`source.document`). */
  readonly name: string;
  /** How its cells are written. */
  readonly kind: CellKind;
  /** Whether no cell of the column is ever empty. */
  readonly required: boolean;
  /** JSON Schema of the value, without references and without `null`. */
  readonly schema: JsonSchema;
}

/**
 * A field whose value stands in one cell.
 *
 * @group Tables
 */
export interface Leaf {
  /** Name of the field in its object. */
  readonly key: string;
  /** What an empty cell says: `null`, that the field is absent, or nothing, being a fault. */
  readonly whenEmpty: "null" | "absent" | "fault";
  /** The column that holds it. */
  readonly column: Column;
}

/**
 * A field whose value is an object with fields of its own: each has a column.
 *
 * @group Tables
 */
export interface Group {
  /** Name of the field in its object. */
  readonly key: string;
  /** What it says when all its cells are empty. */
  readonly whenEmpty: "null" | "absent" | "fault";
  /** The fields of the object. */
  readonly fields: readonly Field[];
}

/**
 * A field of a record.
 *
 * @group Tables
 */
export type Field = Leaf | Group;

/**
 * How the records of one type are laid out in rows.
 *
 * @group Tables
 */
export interface Table {
  /** Name of the table: the field of the dataset that lists the records, or `dataset` for its header. */
  readonly name: string;
  /** Type of the records. */
  readonly type: string;
  /** What a record is. */
  readonly description: string;
  /** The columns, in order. */
  readonly columns: readonly Column[];
  /** The fields of a record, as they nest. */
  readonly fields: readonly Field[];
}

/** Returns the columns of fields, in order. */
export function columnsOf(fields: readonly Field[]): Column[] {
  return fields.flatMap((field) => ("column" in field ? [field.column] : columnsOf(field.fields)));
}
