import type { Ask } from "@igf/schema";
import { standsAsMeant } from "./as-meant.js";
import { standsIn } from "./stands-in.js";

/** Returns whether some words stand in the text of an ask, or in its lead-in. */
export function standsInAsk({ text, leadIn }: Ask, words: string): boolean {
  const parts = leadIn === null ? [text] : [text, leadIn.text];
  return parts.some((part) => standsIn(part, words) || standsAsMeant(part, words, standsIn));
}
