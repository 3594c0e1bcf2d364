import { formats } from "../generated/fields.js";
import { keysOf } from "./json-pointer.js";
import { showText } from "./show-value.js";

/** The field at a pointer, as one says it: `item 2 of "codes"`. */
export function nameField(pointer: string): string {
  const keys = keysOf(pointer);
  const last = keys.at(-1) ?? "the document";
  return /^\d+$/.test(last) && keys.length > 1 ? `item ${Number(last) + 1} of ${showText(keys.at(-2)!)}` : showText(last);
}

/** An item of a list, by its number, which begins at 1. */
export function nameItem(number: number): string {
  return `item ${formatCount(number)} of the list`;
}

/** A record or dataset of a type, as one says it: `an Event record`. */
export function nameRecord(type: string): string {
  return `${article(type)} ${type}${type.endsWith("Dataset") ? "" : " record"}`;
}

/** The indefinite article of a name, as it is spoken. */
function article(name: string): string {
  return /^[AaEeIiOo]/.test(name) ? "an" : "a";
}

/** The text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with a small letter at its beginning. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A number with a comma between thousands. Intl would do it, too, but takes 20 ms to load: as long as a thousand records. */
export function formatCount(count: number): string {
  const digits = String(count);
  const first = digits.length % 3 || 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])].join(",");
}

const names: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "a whole number",
  array: "a list",
  object: "an object",
  boolean: "true or false",
  null: "null",
};

/** Says in words which JSON types are allowed. */
export function nameTypes(types: readonly string[]): string {
  return types.map((type) => names[type]!).join(" or ");
}

/** Says in words what a pattern demands. Every pattern of the schema has a name; the compiler sees to it. */
export function nameFormat(pattern: string): string {
  const { name, rule } = formats[pattern as keyof typeof formats];
  return name === "text" ? "text that is not blank" : `${article(name)} ${name} (${rule})`;
}
