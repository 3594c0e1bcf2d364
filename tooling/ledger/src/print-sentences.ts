import type { Account } from "./types.js";
import { words } from "./words.js";

/** Every sentence of a document, each with the records that hold it or the code under which it is listed. */
export function printSentences({ layout, sentences }: Account): string {
  return sentences.map(({ start, end, by }) => `${words(layout, { start, end })}\n  → ${by.join(", ") || "unaccounted"}`).join("\n");
}
