import type { Observation, Qualifier } from "@igf/schema";
import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { isAsQuoted } from "../records/is-as-quoted.js";
import { languageOf } from "../records/language-of.js";
import { openings } from "../records/openings.js";
import { groupSpace } from "../records/read-digits.js";
import { readNumbers, type Readings } from "../records/read-numbers.js";
import { standsBare, wholeFigure } from "../records/whole-figure.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const qualifiersAgreeWithTheirWords: Rule = {
  name: "qualifiers-agree-with-their-words",
  step: "rules",
  severity: "warning",
  promise: "A figure that is printed with a word like “over” or “about”, or as a range such as “40 to 60”, is qualified so, and one that is printed bare is `plain`.",
  mend: "Write the qualifier that the printed words have.",
  bad: `{
  "observations": [{ "qualifier": "plain", "asPrinted": "Over 40" }]
}`,
  good: `{
  "observations": [{ "qualifier": "more-than", "asPrinted": "Over 40" }]
}`,
  check(context) {
    return {
      on: {
        Observation(observation, pointer) {
          const { qualifier, value, upper, asPrinted } = observation;
          // Whether there is a number, and a second one, is another promise.
          if (value === null || upper !== null || qualifier === "unquantified" || qualifier === "between") return;
          const read = readQualifier(asPrinted) ?? (isRange(asPrinted, value, languageOf(observation, context)) ? "between" : null);
          if (read === null || read === qualifier || !isAsQuoted(observation)) return;
          if (read === "plain") return context.report(lacksWords(observation, pointer));
          context.report({
            pointer: child(pointer, "qualifier"),
            message: `The qualifier is ${showText(qualifier)}, but ${showText(asPrinted)} reads as ${showText(read)}.`,
            found: showText(qualifier),
            expected: showText(read),
            mend: `Write ${showText(read)}${read === "between" ? ", and the second number as `upper`" : ""}; or the whole figure as \`asPrinted\`.`,
            didYouMean: read,
          });
        },
      },
    };
  },
};

/** Says of a bare number that its qualifier has words elsewhere, or none: a number that is printed as "over 40" never becomes a plain one. */
function lacksWords({ qualifier, asPrinted, quote }: Observation, pointer: string): Omit<Fault, "rule"> {
  const [own, bare] = [showText(qualifier), showText(asPrinted)];
  const whole = quote === null ? null : wholeFigure(quote, asPrinted, qualifier);
  if (whole !== null) {
    const message = `The figure ${bare} lacks the words that say ${own}: its quote prints ${showText(whole)}.`;
    return { pointer: child(pointer, "asPrinted"), message, found: bare, expected: showText(whole), mend: `Write ${showText(whole)}.`, didYouMean: whole };
  }
  const plain = showText("plain");
  const fault = { pointer: child(pointer, "qualifier"), message: `The qualifier is ${own}, but ${bare} reads as ${plain}.`, found: own, expected: plain };
  if (quote !== null && standsBare(quote, asPrinted)) return { ...fault, mend: `Write ${plain}.`, didYouMean: "plain" };
  return { ...fault, mend: `Write the whole figure as \`asPrinted\`, with the words that say ${own}; or ${plain}, if none are printed.` };
}

const readers = openings.map(
  ([qualifier, words]) =>
    [qualifier, new RegExp(`^${words}\\s*(?=\\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)\\b)`, "i")] as const,
);

const digits = `\\d[\\d.,]*(?:${groupSpace}\\d{3})*`;
const count = `((?:${digits}|[a-z]+(?:-[a-z]+)?)(?:%| per ?cent| (?:hundred|thousand|million|billion))?)`;

/** Two numbers and no more: with a word that says so, or in digits. */
const ranges = [new RegExp(`^between ${count} and ${count}(?: \\D*)?$`, "i"), new RegExp(`^(${digits}%?)(?: to |[-–—]| [-–—] )(${digits}%?)(?: \\D*)?$`, "i")];

/** What two numbers may be besides a range: shares, scores, ages, dates. */
const others = /\b(?:ratios?|splits?|votes?|majority|scores?|years?|olds?|ages?|aged|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/**
 * Whether words print a range in which a value lies: two years are a time. Where no word says so, two small numbers may be
 * anything, and of two others, the upper one may be what was counted.
 */
function isRange(asPrinted: string, value: number, language: string | null): boolean {
  const [withWord, without] = ranges.map((range) => range.exec(asPrinted)?.slice(1));
  const printed = withWord ?? without;
  const numbers = printed ? readNumbers(asPrinted, language) : null;
  if (numbers?.length !== 2 || printed!.every((each) => /^(?:19|20)\d\d$/.test(each))) return false;
  const [first, last] = numbers as [Readings, Readings];
  if (!withWord && (last[0]! < 10 || last.includes(value) || others.test(asPrinted))) return false;
  return first.some((low, reading) => {
    const high = last[reading] ?? last[0]!;
    return low < high && low <= value && value <= high;
  });
}

const bare = /^\d[\d.,' \u00a0\u2009\u202f’]*%?$/;

/** Returns the qualifier that printed words have for sure; `null` where they leave a doubt. */
function readQualifier(asPrinted: string): Qualifier | null {
  if (bare.test(asPrinted)) return "plain";
  return readers.find(([, words]) => words.test(asPrinted))?.[0] ?? null;
}
