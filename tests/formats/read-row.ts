import type { Field } from "./published-datasets.js";

/** A value by the documented rules alone: an empty cell is null, a text is itself, all else is JSON. */
function readCell(cell: string, { type }: Field): unknown {
  if (cell === "") return null;
  return type === "string" ? cell : JSON.parse(cell);
}

/** Makes a record of a row. `source.document` is the field `document` of `source`, which is null when all its cells are empty. */
export function readRow(row: Record<string, string>, fields: readonly Field[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    const value = readCell(row[field.name]!, field);
    const [key, inner] = field.name.split(".") as [string, string?];
    if (key === "extensions" && value === null) continue;
    if (inner === undefined) record[key] = value;
    else record[key] = { ...(record[key] as object | undefined), [inner]: value };
  }
  for (const [key, value] of Object.entries(record)) {
    if (fields.some(({ name }) => name.startsWith(`${key}.`)) && Object.values(value as object).every((part) => part === null)) record[key] = null;
  }
  return record;
}
