/** So many characters of a text are shown. */
export const longest = 60;

/**
 * Returns a value as short printable JSON, so that nothing in a file (control characters, text that runs from right to
 * left, a megabyte of it) can disturb where it is shown.
 */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `a list of ${value.length} ${value.length === 1 ? "item" : "items"}`;
  if (value !== null && typeof value === "object") return "an object";
  if (typeof value === "string") return showText(value);
  // No JSON holds these, but the value of a program may.
  return typeof value === "function" || typeof value === "symbol" || typeof value === "bigint" ? `a ${typeof value}` : String(value);
}

/** Returns a string in quotation marks, escaped, and shortened by whole characters. */
export function showText(text: string): string {
  return show(text, longest);
}

function show(text: string, most: number): string {
  const characters = [...text.slice(0, most * 2)];
  const short = characters.length > most || text.length > most * 2;
  const shown = short ? `${characters.slice(0, most - 1).join("")}…` : text;
  return JSON.stringify(shown).replace(/[\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffc\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]/gu, escapeCharacter);
}

/** A text of more characters is not to be written down as a whole. */
const longestSpelt = 200;

/** Returns a text as {@link showText} does, but whole: somebody is to write it down, who would write what is shortened. */
export function spellText(text: string): string {
  return show(text, text.length);
}

/** Suggests a text, unless it is too long to be written down as a whole. */
export function suggestText(text: string): { readonly didYouMean?: string; readonly mend?: string } {
  return text.length <= longestSpelt ? { didYouMean: text, mend: `Write ${spellText(text)}.` } : {};
}

function escapeCharacter(character: string): string {
  return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

/** Names a character by its number in Unicode: `U+00A0`. */
export function nameCharacter(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Returns the beginning of a long number. */
export function shorten(literal: string): string {
  return literal.length > longest ? `${literal.slice(0, longest - 1)}…` : literal;
}
