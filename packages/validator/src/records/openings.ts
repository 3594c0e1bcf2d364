import type { Qualifier } from "@igf/schema";
import { groupSpace } from "./read-digits.js";

const wordsOf: readonly (readonly [qualifier: Qualifier, words: string])[] = [
  ["at-most", "no more than|not more than|at most|up to|a maximum of|≤"],
  ["at-least", "no fewer than|no less than|not fewer than|not less than|at least|a minimum of|≥"],
  ["more-than", "more than|over|above|exceeding|in excess of|upwards of|>"],
  ["less-than", "fewer than|less than|under|below|<"],
  ["about", "about|around|approximately|approx\\.|roughly|nearly|almost|circa|ca\\.|an estimated|~|≈"],
];

/** Words and signs right before a number that leave no doubt, as a pattern for each qualifier. Those of one may stand in those of another. */
export const openings = wordsOf.map(([qualifier, words]) => [qualifier, `(?:well |just |slightly )?(?:${words})`] as const);

const alone = new RegExp(`^(?:${wordsOf.map(([, words]) => words).join("|")})$`, "i");

/** Returns whether words are those that stand before a number, without one. */
export function isOpeningAlone(asPrinted: string): boolean {
  return alone.test(asPrinted);
}

const number = `\\d[\\d.,]*(?:${groupSpace}\\d{3})*(?: ?%| per ?cent| (?:hundred|thousand|million|billion|trillion))?`;

const unsigned = new RegExp(`^(?:(?:between|${openings.map(([, words]) => words).join("|")})\\s*)?${number}(?: and ${number})?$`, "i");

/** Returns whether words print numbers without a sign and with no word that may stand for one, such as "a loss of": they are not negative. */
export function isUnsigned(asPrinted: string): boolean {
  return unsigned.test(asPrinted);
}
