import { findInvisible } from "./invisible.js";
import { hasPlainSpaces } from "./plain-spaces.js";

/**
 * Returns whether quoted words are as every quote is: with single plain spaces, and without what cannot be seen. Of words that
 * are not, nobody can say whether they stand somewhere; rules of their own find them.
 */
export function isCleanQuote(text: string): boolean {
  return hasPlainSpaces(text) && findInvisible(text) === null;
}
