import { findBroken } from "./broken.js";
import { findInvisible } from "./invisible.js";

/**
 * What stands in JSON where a text may be untidy: white space other than single plain spaces between words, a space after a hyphen, a
 * word or a sign for nothing, and what is escaped, but for slashes, and for dashes and quotation marks beside ASCII, which many
 * programs escape.
 */
const debris = /[\t\n\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|  |- |<[a-zA-Z/\\]|&[a-zA-Z#][a-zA-Z0-9]{0,9};|" | "[,}\]:]|"(?:[Nn](?:[Uu][Ll]{2}|[Oo][Nn][Ee]|[Ii][Ll]|\\?\/[Aa]|\.[Aa]\.)|nan|NaN|[–—]|\\u201[34]|#(?:[Nn][^"]{1,3}|[^"]{1,20}[!?]|#{1,19}))"|[^\u0000-\u007f]\\u|\\(?:[bfnrt]|u(?!20(?:1[0-9a-f]|2[0-7])[\u0000-\u007f]))/;

/**
 * Returns whether a record, as it is written in JSON, certainly has only tidy texts: no characters that cannot be seen or that a wrong
 * decoding left, no white space but single plain spaces between words, no word that may have been cut, no tags or entities of HTML, no word or sign for nothing.
 * Where it does, no rule need look at them one by one.
 */
export function areTextsTidy(raw: string): boolean {
  return !debris.test(raw) && !mayStandForNothing(raw) && findInvisible(raw) === null && findBroken(raw) === null;
}

/** So many characters has the longest of them. */
export const longestForNothing = 20;

/** More words and signs for nothing, of ASCII alone and never written in another way. */
const forNothing = /"(?:[Kk]\. ?[Aa]\.|[Tt][Bb][CcDd]|[Tt][Oo][Dd][Oo]|[Xx]{3,20}|\?{1,20}|\.|-{1,3}|\([Bb][^"]{4}\)|[Uu][Nn][Dd][^"]{6}|[Ii][Nn][Vv][^"]{9}|\[[^"]{0,18}\]|\{\})"/;

/** The first two characters of each but those in square brackets, with the quotation mark that ends it where it is short, as numbers. */
const beginnings = new Set(
  ["k.", "tb", "to", "xx", "??", '?"', '."', '-"', "--", "(b", "un", "in", "{}"].flatMap(([first = "", second = ""]) =>
    [first, first.toUpperCase()].flatMap((one) => [second, second.toUpperCase()].map((two) => numberOf(one.charCodeAt(0), two.charCodeAt(0)))),
  ),
);

const squareBracket = 91;

function numberOf(first: number, second: number): number {
  return first * 256 + second;
}

/** Returns whether one of these may begin with two characters, which are given as numbers. */
export function mayBegin(first: number, second: number): boolean {
  return first === squareBracket || beginnings.has(numberOf(first, second));
}

/** Returns whether a text in JSON may be one of the words and signs for nothing that the matcher of lines does not know. */
export function mayStandForNothing(raw: string): boolean {
  return forNothing.test(raw);
}
