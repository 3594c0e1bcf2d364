import { asOneLine } from "./find-debris.js";
import { standsIn } from "./stands-in.js";

const [separators, longest] = [" ,.'’", 200];

/** Returns a figure as its quote prints it, where only what parts its words and digits is another: `1,200` for `1 200`; `null` where it is not there. */
export function figureInQuote(quote: string, figure: string): string | null {
  const [whole, clean] = [asOneLine(quote), asOneLine(figure)];
  if (standsIn(whole, clean)) return clean;
  if (clean.length > longest) return null;
  const characters = [...clean].filter((character) => !separators.includes(character));
  const pattern = characters.map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&")).join(`[${separators}]?`);
  const printed = new RegExp(pattern, "u").exec(whole)?.[0];
  return printed !== undefined && printed !== "" && standsIn(whole, printed) ? printed : null;
}
