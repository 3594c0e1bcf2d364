import { extname } from "node:path";

/** The formats that records come in. */
export const formats = ["json", "ndjson", "csv", "yaml"] as const;

export type Format = (typeof formats)[number];

const endings: Record<string, Format> = { ".json": "json", ".ndjson": "ndjson", ".jsonl": "ndjson", ".csv": "csv", ".yaml": "yaml", ".yml": "yaml" };

/** Tells the format of a file by the ending of its name; `undefined` where the ending says nothing. */
export function formatOf(path: string): Format | undefined {
  return endings[extname(path).toLowerCase()];
}
