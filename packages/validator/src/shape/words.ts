import { keysOf } from "../json-pointer.js";
import { showText } from "../show-value.js";

/** The field at a pointer, as one says it: `item 2 of "codes"`. */
export function nameField(pointer: string): string {
  const keys = keysOf(pointer);
  const last = keys.at(-1) ?? "the document";
  return /^\d+$/.test(last) && keys.length > 1 ? `item ${Number(last) + 1} of ${showText(keys.at(-2)!)}` : showText(last);
}

/** The indefinite article of a name, as it is spoken. */
export function article(name: string): string {
  return /^[AaEeIiOo]/.test(name) ? "an" : "a";
}

/** The text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
