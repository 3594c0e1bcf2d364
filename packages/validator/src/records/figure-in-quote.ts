import { asOneLine } from "./find-debris.js";
import { standsIn } from "./stands-in.js";

/** What parts words, and groups of digits; one of them may stand between two characters. */
const separators = " ,.'’";

const longest = 200;

/** Returns a figure as its quote prints it, where only what parts its words and digits is another: `1,200` for `1 200`; `null` where it is not there. */
export function figureInQuote(quote: string, figure: string): string | null {
  const [whole, clean] = [asOneLine(quote), asOneLine(figure)];
  if (standsIn(whole, clean)) return clean;
  const characters = [...clean.slice(0, longest + 1)].filter((character) => !separators.includes(character));
  const [first] = characters;
  if (first === undefined || clean.length > longest) return null;
  for (let at = whole.indexOf(first); at >= 0; at = whole.indexOf(first, at + 1)) {
    const printed = whole.slice(at, endOf(whole, at, characters) ?? at);
    if (printed !== "" && standsIn(whole, printed)) return printed;
  }
  return null;
}

/** Where some characters end that stand in a text from a place on; `null` where they do not. */
function endOf(text: string, start: number, characters: readonly string[]): number | null {
  let at = start;
  for (const character of characters) {
    if (at > start && separators.includes(text.charAt(at))) at += 1;
    if (!text.startsWith(character, at)) return null;
    at += character.length;
  }
  return at;
}
