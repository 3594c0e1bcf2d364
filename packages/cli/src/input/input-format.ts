/** The formats that can be validated. */
export const inputFormats = ["json", "ndjson", "csv", "yaml"] as const;

/** A format that can be validated. */
export type InputFormat = (typeof inputFormats)[number];

const endings: Readonly<Record<string, InputFormat>> = { json: "json", ndjson: "ndjson", jsonl: "ndjson", csv: "csv", yaml: "yaml", yml: "yaml" };

/** The endings by which a file tells its format; each may be followed by `.gz`. */
export const knownEndings = Object.keys(endings).map((ending) => `.${ending}`);

/** Returns the format that the ending of a file name stands for, or null. */
export function formatOfName(name: string): InputFormat | null {
  const ending = /\.([a-z]+)$/i.exec(name.replace(/\.gz$/i, ""))?.[1]?.toLowerCase();
  return ending !== undefined && Object.hasOwn(endings, ending) ? endings[ending]! : null;
}

/** Whether a file of this name is compressed. */
export function isCompressed(name: string): boolean {
  return /\.gz$/i.test(name);
}
