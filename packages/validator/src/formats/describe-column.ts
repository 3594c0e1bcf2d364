import type { Column } from "@igf/schema/tables";

/** Says what a column holds, as one writes it in CSV: what is `null` elsewhere is an empty cell here, and an empty list is `[]`. */
export function describeColumn({ schema, kind, required }: Column): string {
  const description = (schema.description ?? "a value").replaceAll("`null`", "an empty cell");
  return kind === "array" && required ? description.replace("; empty ", "; [] ") : description;
}
