import type { Column } from "@igf/schema/tables";
import { showText } from "../show-value.js";

/** Says what to write into the columns that a file lacks, so that its rows can be read: not every one may have empty cells. */
export function askForColumns(columns: readonly Column[]): string {
  const wishes = new Map<string, string[]>();
  for (const column of columns) {
    const wish = wishFor(column);
    wishes.set(wish, [...(wishes.get(wish) ?? []), showText(column.name)]);
  }
  const cells = [...wishes].map(([wish, names]) => `in ${names.join(", ")} ${wish}`);
  return `Add ${columns.map(({ name }) => showText(name)).join(", ")} to the first row, and cells to every other row: ${cells.join("; ")}.`;
}

function wishFor({ kind, required, schema }: Column): string {
  if (schema.const !== undefined) return String(schema.const);
  if (!required) return "an empty cell where there is nothing to say";
  if (kind === "array" && !schema.minItems) return "[] where there is nothing to list";
  return schema.enum ? `one of ${schema.enum.join(", ")}` : "what is expected";
}
