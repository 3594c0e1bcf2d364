import { findBroken, repair } from "./broken.js";
import { findCutWord } from "./find-debris.js";
import { withoutInvisible } from "./invisible.js";
import { hasPlainSpaces, withPlainSpaces } from "./plain-spaces.js";

/**
 * Returns whether quoted words, that do not stand in a text as they are, do so but for what rules of their own speak of: white space, what
 * cannot be seen, what a wrong decoding left, a word that was cut. Then that is the only finding.
 *
 * @param stands  Whether clean words stand in a clean text, or are the whole of it.
 */
export function standsAsMeant(text: string, words: string, stands: (text: string, words: string) => boolean): boolean {
  const [cleanText, cleanWords] = [asMeant(text), asMeant(words)];
  if (cleanText === text && cleanWords === words) return false;
  if (stands(cleanText, cleanWords)) return true;
  // White space within a word is an error already: only the other characters must be right.
  return !(hasPlainSpaces(text) && hasPlainSpaces(words)) && squeezed(cleanText).includes(squeezed(cleanWords));
}

function asMeant(words: string): string {
  const decoded = findBroken(words) === null ? words : (repair(words) ?? words);
  const visible = withPlainSpaces(withoutInvisible(decoded));
  return findCutWord(visible)?.clean ?? visible;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}
