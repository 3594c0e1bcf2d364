import { describe, expect, test } from "vitest";
import { account } from "./account.js";
import { findPattern } from "./find-pattern.js";
import { layOutText } from "./lay-out-text.js";
import type { PublishedLedger } from "./ledger-format.js";
import type { Quotation } from "./types.js";

const text = "River report 🌊\n\nBoats are late. In 2030, 12 boats ran.\n\n- Build more\n\nboats.\n-\n";
const ledger: PublishedLedger = {
  document: "river-report",
  records: { Ask: 1, Observation: 1 },
  marks: { bullet: 1, "empty-bullet": 1 },
  pageBreaks: [{ before: "Build more", after: "boats." }],
  structure: [{ kind: "title", words: "River report 🌊" }],
  narrative: [{ reason: "situation", words: "Boats are late." }],
};
const quote = (type: string, record: string, words: RegExp): Quotation => ({ document: "river-report", type, record, ranges: findPattern(text, words) });
const quotations = [quote("Ask", "river-ask-1", /Build more\s+boats\./g), quote("Observation", "river-boats", /12 boats/g)];

const accountOf = (changes: Partial<PublishedLedger> = {}, quoted = quotations) => account(layOutText({ ...ledger, ...changes }, text), quoted);
const problemsOf = (...given: Parameters<typeof accountOf>) => accountOf(...given).problems.map(({ kind, what }) => [kind, what]);

test("every character and every sentence belongs somewhere", () => {
  const { characters, sentenceCounts, problems } = accountOf();
  expect(problems).toEqual([]);
  expect(characters).toEqual({ records: 26, aroundFacts: 14, structure: 24, narrative: 15, unaccounted: 0 });
  expect(Object.values(characters).reduce((sum, count) => sum + count)).toBe(Array.from(text).length);
  expect(sentenceCounts).toEqual({ records: 1, aroundFacts: 1, structure: 1, narrative: 1, unaccounted: 0 });
});

test("each sentence names what accounts for it", () => {
  expect(accountOf().sentences.map(({ by }) => by)).toEqual([["title"], ["situation"], ["river-boats"], ["river-ask-1", "bullet"], ["empty-bullet"]]);
});

describe("what is left over is reported with its line, its place and its words", () => {
  test("a sentence that is on no list", () => {
    expect(problemsOf({ narrative: [] })).toEqual([["unaccounted", "Line 3 (characters 16 to 31): “Boats are late.” is in no record and on no list."]]);
    expect(accountOf({ narrative: [] }).characters.unaccounted).toBe(15);
  });

  test("part of a sentence", () => {
    expect(problemsOf({ narrative: [{ reason: "situation", words: "Boats are" }] })).toEqual([
      ["unaccounted", "Line 3 (characters 26 to 31): “late.” is in no record and on no list."],
    ]);
  });

  test("the words of a record that is not there", () => {
    expect(problemsOf({}, quotations.slice(1))).toEqual([
      ["unaccounted", "Line 5 (characters 58 to 76): “Build more boats.” is in no record and on no list."],
      ["unexpected-number", "Records of type Ask that quote it: 0. Its ledger says 1."],
    ]);
  });

  test("a page break that is not listed cuts its sentence", () => {
    expect(accountOf({ pageBreaks: [] }, quotations.slice(1)).problems.filter(({ kind }) => kind === "unaccounted")).toHaveLength(2);
  });
});

describe("nothing is counted twice", () => {
  test("words that a record quotes", () => {
    expect(problemsOf({ narrative: [...ledger.narrative, { reason: "activity", words: "Build more boats." }] })).toEqual([
      ["counted-twice", "Line 5 (characters 58 to 76): “Build more boats.” is listed under narrative (activity), and already accounted for by river-ask-1."],
    ]);
  });

  test("the rest of a sentence that prints a fact", () => {
    expect(problemsOf({ narrative: [...ledger.narrative, { reason: "activity", words: "In 2030," }] })).toEqual([
      ["counted-twice", "Line 3 (characters 32 to 40): “In 2030,” is listed under narrative (activity), and already accounted for by river-boats."],
    ]);
  });

  test("words that stand on both lists", () => {
    expect(problemsOf({ narrative: [{ reason: "situation", words: "River report 🌊" }, ...ledger.narrative] })).toEqual([
      ["counted-twice", "Line 1 (characters 0 to 14): “River report 🌊” is listed under narrative (situation), and already accounted for by title."],
    ]);
  });
});

describe("a list holds what stands in the text, as often as it stands there", () => {
  test.each([
    ["another wording", { structure: [{ kind: "title", words: "River Report 🌊" }] }, "“River Report 🌊” is listed under structure"],
    ["the same words again", { narrative: [...ledger.narrative, ...ledger.narrative] }, "“Boats are late.” is listed under narrative"],
    ["a page break", { pageBreaks: [{ before: "more", after: "rafts" }] }, "“more rafts” is listed under pageBreaks"],
  ])("%s", (_, changes, what) => {
    expect(problemsOf(changes)).toContainEqual(["not-in-the-text", `${what}, but does not stand in the document after what is listed before it.`]);
  });

  test("the number of marks", () => {
    expect(problemsOf({ marks: { bullet: 2, "empty-bullet": 1 } })).toEqual([["unexpected-number", "Marks of the kind bullet outside the records: 1. Its ledger says 2."]]);
  });
});
