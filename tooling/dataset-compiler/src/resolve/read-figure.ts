import type { Qualifier } from "@igf/schema";

/** What the printed words of a figure say. */
export interface FigureReading {
  readonly value: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
}

/** The words before a number that qualify it, as the codebook lists them. */
const qualifiers: readonly (readonly [words: RegExp, qualifier: Qualifier])[] = [
  [/^(?:over|more than|above|über) /, "more-than"],
  [/^(?:at least|no fewer than|no less than) /, "at-least"],
  [/^(?:about|around|approximately|some|nearly|an estimated(?: number of)?) /, "about"],
  [/^(?:under|fewer than|less than|below) /, "less-than"],
  [/^(?:at most|up to|no more than) /, "at-most"],
];

/** Two numbers. Between words a hyphen is none of these: it makes one number of "twenty-one". */
const ranges = [/^(\d.*?)[-–](\d.*)$/, /^between (.+) and (.+)$/, /^(.+) to (.+)$/];

const ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Readonly<Record<string, number>> = {
  decade: 10, decades: 10, dozen: 12, dozens: 12, hundred: 100, hundreds: 100,
  thousand: 1e3, thousands: 1e3, million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9,
};

/**
 * Reads a figure as it is printed: digits or number words, with the words that qualify them. Returns `null` for words
 * that it does not know; it never guesses.
 */
export function readFigure(asPrinted: string): FigureReading | null {
  const words = asPrinted.toLowerCase();
  const [prefix, qualifier] = qualifiers.find(([pattern]) => pattern.test(words)) ?? [null, "plain" as const];
  const rest = prefix === null ? words : words.replace(prefix, "");
  // "Dozens" and "a few thousand" name a scale, but no number of it.
  if (prefix === null && scales[rest.replace(/^a few /, "")] !== undefined) return { value: null, upper: null, qualifier: "unquantified" };
  if (prefix === null) {
    const [lower = null, upper = null] = ranges.map((pattern) => pattern.exec(rest)).find((match) => match !== null)?.slice(1).map(readNumber) ?? [];
    if (lower !== null && upper !== null) return { value: lower, upper, qualifier: "between" };
  }
  const value = readNumber(rest);
  return value === null ? null : { value, upper: null, qualifier };
}

/** A number, with the unit or scale that may follow it: "2.6 billion", "98%", "20-year", "two decades". */
function readNumber(words: string): number | null {
  const [, number = "", scale] = /^(.+?)(?:[ -](decades?|dozen|hundred|thousand|million|billion))?(?:%| percent|[ -]years?)?$/.exec(words) ?? [];
  const value = readDigits(number) ?? readWord(number);
  // Of decimal fractions and powers of ten: 2.6 billion must not become 2600000000.0000005.
  return value === null ? null : Number((value * (scale === undefined ? 1 : scales[scale]!)).toPrecision(15));
}

/** Thousands are parted by a comma or a space. */
function readDigits(text: string): number | null {
  return /^(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?$/.test(text) ? Number(text.replace(/[, ]/g, "")) : null;
}

function readWord(text: string): number | null {
  const [, ten, one] = /^([a-z]+?)(?:-([a-z]+))?$/.exec(text) ?? [];
  if (one === undefined) {
    const small = ones.indexOf(text);
    return small >= 0 ? small : tens.indexOf(text) >= 2 ? tens.indexOf(text) * 10 : null;
  }
  const [high, low] = [tens.indexOf(ten!), ones.indexOf(one)];
  return high >= 2 && low >= 1 && low <= 9 ? high * 10 + low : null;
}
