/**
 * Reads the documents the other way round: every number that they print, in digits or in words, is a figure in the
 * observations or of one of the kinds that are none. It reads numbers by itself, with nothing of the compiler's reader.
 */
import { sources } from "@igf/sources";
import { describe, expect, test } from "vitest";
import { bytesOf, observations, type Observation } from "./published-figures.js";

/** What is printed with a number, but counts nothing. */
const noFigures: Readonly<Record<string, RegExp>> = {
  "dates and times": /\d{1,2}(?: to \d{1,2})? (?:June|July|October)|\b20\d\d\b|\b\d{1,2}:\d\d\b|\(UTC\+\d:\d\d\)/g,
  ordinals: /\b\d+th\b/g,
  "names that hold a number": /\b(?:WSIS|Netmundial)\+\d\d\b|\bZero Draft\b/gi,
  "codes of goals, objectives and action lines": /\[(?:GDC|WSIS|SDGs?) [^\]]+\]|\bAction Line C\d+\b/g,
  "numbers of pages, clauses and headings": /\t\d+$|\bpara(?:graph)? \d+|^\d+\. |^Part (?:One|Two|Three)/gm,
  "one as a pronoun, or among others": /\bno one\b|\bone another\b|\bone issue among many\b/g,
};

const word =
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|decades?|centur(?:y|ies)|half|thirds?|quarters?|twice|percent|couple";

/** One number after the other is one figure: "2.6 billion", "two decades", "18-35". */
const number = new RegExp(`\\b(?:\\d+(?:[,.]\\d+)*|(?:${word})\\b)(?:[ -](?:\\d+(?:[,.]\\d+)*|(?:${word})\\b))*`, "gi");

const qualifiers: readonly (readonly [RegExp, string])[] = [
  [/\b(?:over|more than|above|exceeding)\s$/i, "more-than"],
  [/\bat least\s$/i, "at-least"],
  [/\b(?:around|about|approximately|some|nearly|almost|roughly)\s$/i, "about"],
  [/\b(?:under|fewer than|less than)\s$/i, "less-than"],
  [/\b(?:up to|at most)\s$/i, "at-most"],
];

interface Printed {
  readonly words: string;
  readonly at: number;
  readonly before: string;
}

function listPrinted(text: string): Printed[] {
  const masked = Object.values(noFigures).reduce((left, pattern) => left.replace(pattern, (words) => " ".repeat(words.length)), text);
  return [...masked.matchAll(number)].map(({ 0: words, index }) => ({ words, at: index, before: text.slice(Math.max(0, index - 20), index) }));
}

const texts = sources.map(({ id }) => ({ id: id as string, text: bytesOf(id)?.toString("utf8") }));
const readable = texts.filter((source): source is { id: string; text: string } => source.text !== undefined);

/** Observations whose quote holds a place and whose figure has the words. No document has characters outside the BMP, so code units are code points. */
const found = (document: string, { words, at }: Printed): Observation[] =>
  observations.filter(({ asPrinted, source }) => source.document === document && asPrinted.match(number)?.includes(words) && source.ranges.some(({ start, end }) => start <= at && at < end));

describe.each(readable)("$id", ({ id, text }) => {
  test("has no character that would shift the places", () => expect(text.length).toBe(Array.from(text).length));

  test("every figure that it prints is an observation", () => {
    const missing = listPrinted(text).filter((printed) => found(id, printed).length === 0);
    expect(missing.map(({ words, before }) => `${before}[${words}]`)).toEqual([]);
  });

  test("with the qualifier that stands before it", () => {
    for (const printed of listPrinted(text)) {
      const stated = qualifiers.find(([words]) => words.test(printed.before))?.[1];
      for (const { qualifier } of found(id, printed)) {
        if (stated === undefined) expect(["plain", "between", "unquantified"], `[${printed.words}] after “${printed.before}”`).toContain(qualifier);
        else expect(qualifier).toBe(stated);
      }
    }
  });
});

test("there are figures to be found", () => {
  expect(readable.length).toBeGreaterThanOrEqual(4);
  expect(readable.flatMap(({ text }) => listPrinted(text)).length).toBeGreaterThan(30);
  expect(listPrinted("On 27 June, over 150 sessions and two dozens of hubs; the 20th IGF, WSIS+20; 2.6 billion aged 18-35").map(({ words }) => words)).toEqual(["150", "two dozens", "2.6 billion", "18-35"]);
});

describe("no observation states what its words do not", () => {
  const words: Readonly<Record<string, number>> = { four: 4, eight: 8, eleven: 11, twenty: 20, "two decades": 20 };

  /** Digits grouped by commas or spaces, with a scale, a percent sign or years after them; or one of the words above. */
  function numberOf(printed: string): number | undefined {
    const match = /^(\d[\d., ]*?)( billion)?(?:%|-year| years)?$/.exec(printed);
    return match ? Math.round(Number(match[1]!.replace(/[, ]/g, "")) * (match[2] ? 1e9 : 1)) : words[printed.replace(/ years$/, "")];
  }

  test.each(observations)("$id: “$asPrinted”", ({ asPrinted, value, upper, qualifier }) => {
    const [, qualified = "", rest = ""] = /^((?:over|more than|über|around|approximately|about|nearly|an estimated(?: number of)?)?)\s?(.*)$/i.exec(asPrinted)!;
    if (qualifier === "unquantified") {
      expect(value).toBeNull();
      expect(asPrinted).toMatch(/^(?:a few )?(?:dozens?|thousands)$/);
    } else if (qualifier === "between") {
      expect(asPrinted).toBe(`${value}-${upper}`);
    } else {
      expect(numberOf(rest)).toBe(value);
      expect(qualifier).toBe(qualified === "" ? "plain" : /^(?:over|more than|über)$/i.test(qualified) ? "more-than" : "about");
    }
  });
});
