import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { account } from "./account.js";
import { layOutRanges } from "./lay-out-ranges.js";
import type { UnpublishedLedger } from "./ledger-format.js";

const text = "Boats 🌊 are late. Ferries are not.\n";
const hash = (words: string) => createHash("sha256").update(words).digest("hex");
const ledger: UnpublishedLedger = {
  document: "river-news",
  records: { Ask: 1 },
  sentences: [
    { start: 0, end: 17, sha256: hash("Boats 🌊 are late.") },
    { start: 18, end: 34, sha256: hash("Ferries are not."), reason: "situation" },
  ],
  blanks: [{ start: 17, end: 18 }, { start: 34, end: 35 }],
};
const quotations = [{ document: "river-news", record: "river-ask-1", type: "Ask", ranges: [{ start: 0, end: 17 }] }];
const accountOf = (changes: Partial<UnpublishedLedger> = {}, supplied: string | null = null) => account(layOutRanges({ ...ledger, ...changes }, 35, supplied), quotations);

test("without the text, ranges account for its whole length, and it is said how many sentences were not rechecked", () => {
  const { characters, problems, layout } = accountOf();
  expect(problems).toEqual([]);
  expect(characters).toEqual({ records: 17, aroundFacts: 0, structure: 2, narrative: 16, unaccounted: 0 });
  expect(layout.notRechecked).toBe(2);
});

test("with the text, nothing is left unchecked", () => {
  expect(accountOf({}, text)).toMatchObject({ problems: [], layout: { notRechecked: 0 } });
});

describe("what does not fit is reported", () => {
  test.each([
    ["a sentence that the ledger leaves out", { sentences: ledger.sentences.slice(0, 1) }, null, "What stands at characters 18 to 34 is in no record and on no list."],
    ["a sentence without a reason", { sentences: ledger.sentences.map(({ start, end, sha256 }) => ({ start, end, sha256 })) }, null, "What stands at characters 18 to 34 is in no record and on no list."],
    ["words that have changed", {}, text.replace("late", "lost"), "The hash of these words is another one."],
    ["a sentence that begins elsewhere", {}, text.replace(". F", "; f"), "Sentences begin or end elsewhere in the text."],
    ["white space that stands elsewhere", { blanks: [{ start: 17, end: 18 }] }, text, "White space stands elsewhere in the text."],
  ])("%s", (_, changes, supplied, what) => {
    expect(accountOf(changes, supplied).problems.map((problem) => problem.what)).toContain(what);
  });
});

test("no words of such a text are ever shown", () => {
  const { layout, problems } = accountOf({ sentences: [] }, text);
  expect(layout.text).toBeNull();
  expect(JSON.stringify(problems)).not.toMatch(/Boats|late|Ferries/);
});
