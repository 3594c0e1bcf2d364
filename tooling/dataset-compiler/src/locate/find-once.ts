import { locate } from "@igf/schema/quotes";
import type { SourceText } from "../read/source-text.js";
import { explainMissing } from "./explain-missing.js";
import { explainAmbiguous, type Found } from "./find-quote.js";

/** Returns where words stand in a document, or what is wrong: they must stand there once. */
export function findOnce(words: string, source: SourceText): Found {
  const places = locate(source.text, words);
  if (places.length === 1) return { ranges: places[0]! };
  return { problem: places.length === 0 ? explainMissing(words, source, 0) : explainAmbiguous(places, source) };
}
