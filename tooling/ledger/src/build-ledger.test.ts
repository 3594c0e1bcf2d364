/** The ledger of the built data: it is complete, and it would not be if anything were taken away or listed twice. */
import { describe, expect, test } from "vitest";
import { account } from "./account.js";
import { buildLedger, quotationsOf, readAllQuotations, readLayouts } from "./build-ledger.js";
import { printLedger } from "./print-ledger.js";
import type { Layout, Quotation, Range } from "./types.js";

const ledger = buildLedger();
const layouts = readLayouts();
const quotations = readAllQuotations();
const within = ({ start, end }: Range, ranges: readonly Range[]) => ranges.some((range) => start >= range.start && end <= range.end);
const overlap = (some: readonly Range[], others: readonly Range[]) => some.some(({ start, end }) => others.some((other) => start < other.end && other.start < end));

test("everything is accounted for", () => {
  expect(ledger.problems, printLedger(ledger)).toEqual([]);
  for (const { layout, characters, sentences } of ledger.accounts) {
    expect(characters.unaccounted).toBe(0);
    expect(sum(characters)).toBe(layout.length);
    expect(sentences.filter(({ by }) => by.length === 0)).toEqual([]);
  }
});

test("every record that quotes a document stands in the account of one sentence or more", () => {
  const named = new Set(ledger.accounts.flatMap(({ sentences }) => sentences.flatMap(({ by }) => by)));
  expect(quotations.length).toBeGreaterThan(400);
  expect(quotations.filter(({ record }) => !named.has(record))).toEqual([]);
});

test("every code is used", () => {
  const used = new Set(layouts.flatMap(({ entries, expected }) => [...entries.map(({ code }) => code), ...Object.keys(expected.marks)]));
  expect(Object.values(ledger.codes).flatMap((codes) => Object.keys(codes)).filter((code) => !used.has(code))).toEqual([]);
});

describe.each(layouts.map((layout) => [layout.document, layout] as const))("%s", (_, layout) => {
  const quoted = quotationsOf(layout, quotations);

  test("whichever record is taken away is missed, and what it alone accounts for is named", () => {
    for (const record of quoted) {
      const others = quoted.filter((other) => other !== record);
      const { problems } = account(layout, others);
      expect([record.record, problems.map(({ kind }) => kind)]).toEqual([record.record, expect.arrayContaining(["unexpected-number"])]);
      const gaps = problems.filter(({ kind }) => kind === "unaccounted").map(({ range }) => range!);
      expect([record.record, gaps.length > 0]).toEqual([record.record, !isCovered(layout, record, others)]);
      expect(gaps.filter((gap) => !within(gap, sentencesOf(layout, record)))).toEqual([]);
    }
  });

  test("whichever words are taken off a list are named", () => {
    for (const entry of layout.entries) {
      const { problems } = account({ ...layout, entries: layout.entries.filter((other) => other !== entry) }, quoted);
      expect(problems.map(({ kind }) => kind)).toContain("unaccounted");
      expect(problems.every(({ range }) => range === null || overlap([range], entry.ranges))).toBe(true);
    }
  });

  test("whichever record is listed as narrative, too, is counted twice", () => {
    for (const { record, ranges } of quoted) {
      const listed = { category: "narrative", code: "activity", ranges } as const;
      const { problems } = account({ ...layout, entries: [...layout.entries, listed] }, quoted);
      expect([record, problems.map(({ kind }) => kind)]).toEqual([record, expect.arrayContaining(["counted-twice"])]);
    }
  });
});

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** The sentences in which a record quotes something. */
function sentencesOf({ sentences }: Layout, { ranges }: Quotation): Range[] {
  return sentences.filter((sentence) => overlap([sentence], ranges));
}

/** Whether other records account for every sentence of a record: by a fact in it, or by quoting the same words. */
function isCovered(layout: Layout, record: Quotation, others: readonly Quotation[]): boolean {
  return sentencesOf(layout, record).every((sentence) => {
    const around = others.filter(({ ranges }) => overlap([sentence], ranges));
    const held = new Set(around.flatMap(({ ranges }) => ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index))));
    return around.some(({ type }) => type === "Observation" || type === "Consultation") || letters(layout, record, sentence).every((at) => held.has(at));
  });
}

/** The places of a record's letters and digits in a sentence; of a text that may not be published, of all its characters. */
function letters({ text }: Layout, { ranges }: Quotation, sentence: Range): number[] {
  const points = text === null ? null : Array.from(text);
  const places = ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index));
  return places.filter((at) => at >= sentence.start && at < sentence.end && (points === null || /[\p{L}\p{N}]/u.test(points[at]!)));
}
