import { groupSpace, readDigits } from "./read-digits.js";

/** What one printed number can come to: several, where it can be read in several ways. */
export type Readings = readonly number[];

/**
 * Returns the numbers that some words print, in digits or in English words, in their order. It is `null` where they hold
 * something that may count but cannot be read for sure, such as "half", or a multiple in another language: then nobody can
 * say that a value is wrong.
 */
export function readNumbers(text: string, language: string | null): readonly Readings[] | null {
  const english = language === null ? null : /^en(?:-|$)/i.test(language);
  const numbers: Phrase[] = [];
  let open: Phrase | null = null;
  const words = Array.from(text.toLowerCase().matchAll(tokens), ([token]) => token);
  for (const [at, token] of words.entries()) {
    const before = words[at - 1] ?? "";
    const count = small.get(token);
    const scale = scales.get(token);
    const isDigits = /^\d/.test(token);
    // A rate, such as 3 per thousand, or twenty per five sessions.
    if (before === "per" && (isDigits || count !== undefined || scale !== undefined)) return null;
    if (isDigits) numbers.push((open = { done: 0, part: readDigits(token, english), inWords: false }));
    else if (count !== undefined) {
      if (!open || !continues(open, count)) numbers.push((open = { done: 0, part: [0], inWords: true }));
      open.part = open.part.map((number) => number + count);
    } else if (scale !== undefined) {
      if (!open && (before === "a" || before === "an")) numbers.push((open = { done: 0, part: [1], inWords: true }));
      if (!open) return null;
      multiply(open, scale);
    } else if (token === "%" || token === "percent" || (token === "cent" && before === "per")) {
      if (open) open.part = open.part.flatMap((number) => [number, number / 100]);
      // Nothing more belongs to the number: a second sign would double its readings again.
      open = null;
    } else if (unsure.test(token) && !(at === 0 && opens(words))) return null;
    else if (token !== "per" && !(token === "and" && open?.inWords && goesOn(words, at))) open = null;
  }
  return numbers.map(({ done, part }) => part.map((number) => done + number));
}

/** A number in the making: of "two million three hundred", 2000000 are done, and the part is 300. */
interface Phrase {
  done: number;
  part: Readings;
  readonly inWords: boolean;
}

const tokens = new RegExp(`(?<![\\d.,])\\d{1,3}(?:${groupSpace}\\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*|%|\\p{L}+`, "gu");

const units = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

const small: ReadonlyMap<string, number> = new Map([
  ...units.split(" ").map((word, index) => [word, index] as const),
  ...tens.split(" ").map((word, index) => [word, 20 + 10 * index] as const),
]);

/** How many units one of these words is, be it years or things. */
const scales: ReadonlyMap<string, number> = new Map([
  ["decade", 10],
  ["decades", 10],
  ["dozen", 12],
  ["hundred", 100],
  ["century", 100],
  ["centuries", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["bn", 1e9],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** What counts, or may count in some language, without saying how many for sure, and units of time, which are often converted. */
const unsure =
  /^(?:half|halves|quarters?|thirds?|few|several|couple|pair|scores?|double|twice|triple|hundreds|thousands|millions|billions|dozens|[kmg]|mn|mil|mila|mille|mio|mrd|tsd|miljo.*|milli.*|milh.*|mill?ones|tausend|hundert|dutzend|lakhs?|crores?|weeks?|months?|days?|hours?|minutes?|docenas?|douzaines?|dozzine|wochen|monaten?|tagen?|stunden|minuten|semaines|mois|jours|heures|semanas|meses|dias|horas|minutos|settimane|mesi|giorni|ore|minuti|jahrzehnten?|jahrhunderten?|dekaden?|siglos?|decenios?|secoli|secolo|decenni|decennio)$|[^a-z]/;

/** Words for "more than", "about" and the like in other languages that are not in plain letters, as the others are. */
const openings: ReadonlySet<string> = new Set("más über ungefähr près più até более свыше около почти".split(" "));

/** Whether words begin with one of these and, maybe after a "de" or "als", with digits: between them, nothing counts. */
function opens([first, second = "", third = ""]: readonly string[]): boolean {
  return openings.has(first!) && (/^\d/.test(second) || (/^(?:de|als|di|чем)$/.test(second) && /^\d/.test(third)));
}

/** Units follow tens ("twenty-one"), and everything follows hundreds; nothing else does. */
function continues({ part, inWords }: Phrase, count: number): boolean {
  const rest = part[0]! % 100;
  return inWords && (rest === 0 || (count < 10 && rest >= 20 && rest % 10 === 0));
}

/** Whether one number goes on after an "and": "two hundred and three thousand" does, and "two million and three million" are two. */
function goesOn(words: readonly string[], and: number): boolean {
  const scale = scales.get(words[and - 1]!);
  if (scale === undefined) return false;
  let at = and + 1;
  while (small.has(words[at]!)) at += 1;
  const next = scales.get(words[at]!) ?? 1;
  return next < scale || (scale === 100 && next > scale);
}

function multiply(phrase: Phrase, scale: number): void {
  const multiples = phrase.part.map((number) => number * scale);
  const isDone = scale >= 1000 && multiples.length === 1;
  phrase.done += isDone ? multiples[0]! : 0;
  phrase.part = isDone ? [0] : multiples;
}
