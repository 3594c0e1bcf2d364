import type { Qualifier } from "@igf/schema";
import { openings } from "./openings.js";
import { standsIn } from "./stands-in.js";

/**
 * Returns a number with the words that say its qualifier, as a quote prints them right before or after it: `Over 1,200` of "Over 1,200
 * people"; `null` where no such words are known there.
 */
export function wholeFigure(quote: string, number: string, qualifier: Qualifier): string | null {
  for (const [before, after] of around(quote, number)) {
    const [said, words] = opens(before) ?? closes(after) ?? [];
    const whole = said === undefined || !said.includes(qualifier) ? null : before.endsWith(words!) ? words + number : number + words;
    if (whole !== null && standsIn(quote, whole)) return whole;
  }
  return null;
}

/** Returns whether no words stand beside a number in its quote that may say something of it, in whatever language. */
export function standsBare(quote: string, number: string): boolean {
  return around(quote, number).every(([before, after]) => !/[^.,:;!?([“"]$/.test(before.trimEnd()) && closes(after) === null);
}

/** What stands before and after a number, where it stands in a quote: no words that say a qualifier are longer. */
function around(quote: string, number: string): (readonly [before: string, after: string])[] {
  const places: (readonly [string, string])[] = [];
  for (let at = quote.indexOf(number); at >= 0; at = quote.indexOf(number, at + number.length)) {
    const end = at + number.length;
    places.push([quote.slice(Math.max(0, at - longest), at), quote.slice(end, end + longest)]);
  }
  return places;
}

const longest = 40;

type Said = readonly [qualifiers: readonly Qualifier[], words: string];

/** Those of one qualifier may stand in those of another, which come first: "no more than". */
const readers = openings.map(([qualifier, words]) => [qualifier, new RegExp(`(?<![a-z0-9])${words} ?$`, "i")] as const);

function opens(before: string): Said | null {
  for (const [qualifier, reader] of readers) {
    const words = reader.exec(before)?.[0];
    if (words !== undefined) return [[qualifier], words];
  }
  return null;
}

const closings: readonly (readonly [qualifiers: readonly Qualifier[], words: RegExp])[] = [
  [["at-least", "more-than"], /^(?: ?\+| plus| (?:and|or) (?:more|above|over)| upwards)(?![a-z0-9])/i],
  [["at-least"], /^,? at (?:the very )?least(?![a-z0-9])/i],
  [["at-most"], /^(?:,? at (?:the very )?most| (?:and|or) (?:fewer|less|below|under))(?![a-z0-9])/i],
  [["about"], /^ or (?:so|thereabouts)(?![a-z0-9])/i],
];

function closes(after: string): Said | null {
  for (const [qualifiers, reader] of closings) {
    const words = reader.exec(after)?.[0];
    if (words !== undefined) return [qualifiers, words];
  }
  return null;
}
