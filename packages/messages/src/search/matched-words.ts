import { formsOf, wordsOf } from "./word-forms.js";

/** Returns the words of a text that have one of the forms, as printed, in order, each once. */
export function matchedWords(text: string, forms: ReadonlySet<string>): string[] {
  const matched = wordsOf(text).filter((printed) => formsOf(printed).some((form) => forms.has(form)));
  return [...new Set(matched)];
}
