import { deburr } from "es-toolkit/string";

/** Runs of letters and digits, and the compounds that hyphens and apostrophes make of them. */
const word = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*/gu;
const joint = /[-‐‑'’]/;

/** Returns the words of a text, as printed. */
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

/**
 * Returns the forms under which a printed word is found, the whole word first: without case, accents and joints.
 *
 * The draft prints both "multistakeholder" and "multi-stakeholder", so a compound is known as one word and by its parts.
 * A part of one letter, such as the "s" of a genitive, would match too much to be of use.
 */
export function formsOf(printed: string): [whole: string, ...parts: string[]] {
  const parts = printed.split(joint).map((part) => deburr(part).toLowerCase());
  const whole = parts.join("");
  return parts.length === 1 ? [whole] : [whole, ...parts.filter((part) => part.length > 1)];
}
