import { formats } from "../../generated/fields.js";
import { article } from "./words.js";

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
