import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the tests read of an observation; declared here, so that nothing is shared with the code that wrote it. */
export interface Observation {
  readonly id: string;
  readonly value: number | null;
  readonly upper: number | null;
  readonly qualifier: string;
  readonly asPrinted: string;
  readonly dateAsPrinted: string | null;
  readonly area: string | null;
  readonly quote: string | null;
  readonly within: string | null;
  readonly basis: "quoted" | "reported";
  readonly source: { readonly document: string; readonly section: string | null; readonly ranges: readonly { readonly start: number; readonly end: number }[] };
}

interface Dataset {
  readonly sources: readonly { readonly id: string; readonly sha256: string | null; readonly length: number | null; readonly textIncluded: boolean }[];
  readonly observations: readonly Observation[];
}

const packages = new URL("../../packages/", import.meta.url);

/** A file of a package, as JSON. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, packages), "utf8"));

export const { sources, observations } = readJson("stats/dist/igf.json") as Dataset;
export const quoted = observations.filter(({ basis }) => basis === "quoted");

/** Bytes of a document, or `null` for one whose text is neither published nor supplied. */
export function bytesOf(document: string): Buffer | null {
  const published = new URL(`sources/data/texts/${document}.txt`, packages);
  if (existsSync(published)) return readFileSync(published);
  const folder = process.env.IGF_SOURCE_TEXTS;
  const supplied = folder ? join(folder, `${document}.txt`) : null;
  return supplied !== null && existsSync(supplied) ? readFileSync(supplied) : null;
}
