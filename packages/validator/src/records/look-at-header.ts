import { FieldPath } from "./field-path.js";

/** Looks at every string in some fields of the envelope of a dataset, which may lack what is reported already. */
export function lookAtHeader(dataset: { readonly value: object } | null, paths: readonly string[], look: (text: string, place: () => string) => void): void {
  for (const path of dataset ? paths : []) {
    const field = new FieldPath(path);
    const text = field.valueOf(dataset!.value);
    if (typeof text === "string") look(text, () => field.pointer("", -1));
  }
}
