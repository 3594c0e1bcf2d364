import { findBroken } from "./broken.js";
import { withoutMarkup } from "./find-markup.js";
import { withPlainSpaces } from "./plain-spaces.js";

/** What is left in a text of the page or cell that it was copied from. */
export interface Debris {
  /** What it is, to be said after "The text has". */
  readonly name: string;
  /** The text without it. */
  readonly clean: string;
}

// What cannot be seen, such as a form feed, is judged by a rule of its own. Every pattern takes time in proportion to the text.
const space = "[\\t\\n\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const edges = new RegExp(`^${space}|${space}$`);
const between = new RegExp(`${space}{2,}|[\\t\\n\\r\\u2028\\u2029]`, "g");
const betweenInProse = / {2,}|\t/g;
const pageNumber = /\n[ \t]*(?:page |p\. ?)?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?[ \t]*\r?(?=\n)/gi;

/** Returns what is left in a text of one line; `null` where it is clean. */
export function findDebris(text: string): Debris | null {
  return findMarkup(text) ?? findSpaces(text, between, "white space other than one plain space between two words");
}

/** Returns what is left in a text of several paragraphs; `null` where it is clean. */
export function findDebrisOfProse(text: string): Debris | null {
  const markup = findMarkup(text);
  if (markup) return markup;
  const clean = text.includes("\n") ? text.replace(pageNumber, "") : text;
  if (clean !== text) return { name: "a page number between its lines", clean };
  return findSpaces(text, betweenInProse, "a tab, or more than one space between two words");
}

/** Returns what is left of its page in words that are quoted, but for white space; `null` where nothing is. */
export function findDebrisOfQuote(text: string): Debris | null {
  return findMarkup(text) ?? findCutWord(text);
}

function findMarkup(text: string): Debris | null {
  const clean = withoutMarkup(text);
  return clean === text ? null : { name: "tags or entities of HTML, as they come with what is copied from a web page", clean };
}

/**
 * Returns quoted words as one line: without a page number between their lines, or a byte order mark, which no space stands for, and with the
 * words that were cut at the end of a line.
 */
export function asOneLine(text: string): string {
  const line = withPlainSpaces(text.replace(pageNumber, "").replaceAll("\ufeff", ""));
  return /-[ \t]*[\n\r]/.test(text) ? (findCutWord(line)?.clean ?? line) : line;
}

/** Returns where a text has a word that was cut at the end of a line; `null` where it has none. */
export function findCutWord(text: string): Debris | null {
  if (!text.includes("- ")) return null;
  // A hyphen that stands for a part of a word ("short- and long-term") belongs there.
  const clean = text.replace(/(\p{Ll})- (?!(?:and|or|to|nor|but|und|oder|bis|et|ou|e|o|y|en|of|och|og|eller|i|a|ja|tai)(?!\p{L}))(?=\p{Ll})/gu, "$1");
  return clean === text ? null : { name: "a word that was cut at the end of a line", clean };
}

function findSpaces(text: string, debris: RegExp, name: string): Debris | null {
  const isAtEdge = edges.test(text);
  const clean = isAtEdge ? text.trim() : text.replace(debris, " ");
  if (clean === text) return findCutWord(text);
  // A space may be what a wrong decoding left of a letter: that is one finding.
  if (findBroken(text) !== null) return null;
  return { name: isAtEdge ? "white space at its beginning or end" : name, clean };
}
