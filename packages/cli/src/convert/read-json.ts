import { parseAt } from "../input/parse-json.js";
import type { Content } from "./content.js";
import { contentOf } from "./content-of.js";

/** Reads a JSON file: a dataset, a record, or a list of records. */
export async function readJson(bytes: Uint8Array, file: string): Promise<Content> {
  return contentOf(parseAt(bytes, file), file);
}
