import { createHash } from "node:crypto";
import { findPattern } from "./find-pattern.js";
import type { UnpublishedLedger } from "./ledger-format.js";
import { ledgerFileOf } from "./read-ledger.js";
import { splitSentences } from "./split-sentences.js";
import type { Entry, Layout, Problem, Range } from "./types.js";

/**
 * Takes the sentences of a document that may not be published from its ledger. Where the text was supplied for this run,
 * the ledger is compared with it.
 *
 * @param length - of the document, in code points
 * @param text - the supplied text, or `null`
 */
export function layOutRanges(ledger: UnpublishedLedger, length: number, text: string | null): Layout {
  const { document, sentences, blanks, records } = ledger;
  const narrative = sentences.flatMap(({ start, end, reason }): Entry[] => (reason ? [{ category: "narrative", code: reason, ranges: [{ start, end }] }] : []));
  return {
    document,
    text: null,
    length,
    sentences: [...sentences, ...leftOver(length, [...sentences, ...blanks])],
    blanks,
    marks: [],
    entries: narrative,
    expected: { records, marks: {} },
    notRechecked: text === null ? sentences.length : 0,
    problems: text === null ? [] : compare(ledger, text),
  };
}

/** The stretches of a document between and after the given ones. */
function leftOver(length: number, ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const starts = [0, ...sorted.map(({ end }) => end)];
  const ends = [...sorted.map(({ start }) => start), length];
  return starts.map((start, index) => ({ start, end: ends[index]! })).filter(({ start, end }) => start < end);
}

function compare({ document, sentences, blanks }: UnpublishedLedger, text: string): Problem[] {
  const points = Array.from(text);
  const changed = sentences.filter(({ start, end, sha256 }) => hashOf(points.slice(start, end).join("")) !== sha256);
  return [
    ...changed.map((range) => differs(document, range, "The hash of these words is another one.")),
    ...differences(sentences, splitSentences(text)).map((range) => differs(document, range, "Sentences begin or end elsewhere in the text.")),
    ...differences(blanks, findPattern(text, /\s+/g).filter((range) => isBetween(range, sentences))).map((range) => differs(document, range, "White space stands elsewhere in the text.")),
  ];
}

/** SHA-256 of the UTF-8 words, white space collapsed. */
function hashOf(words: string): string {
  return createHash("sha256").update(words.trim().replaceAll(/\s+/g, " ")).digest("hex");
}

function isBetween({ start }: Range, sentences: readonly Range[]): boolean {
  return !sentences.some((sentence) => sentence.start <= start && start < sentence.end);
}

/** The ranges that stand in only one of two lists. */
function differences(some: readonly Range[], others: readonly Range[]): Range[] {
  const lacks = (list: readonly Range[]) => (range: Range) => !list.some(({ start, end }) => start === range.start && end === range.end);
  return [...some.filter(lacks(others)), ...others.filter(lacks(some))];
}

function differs(document: string, { start, end }: Range, what: string): Problem {
  return {
    document,
    kind: "not-in-the-text",
    range: { start, end },
    what,
    mend: `Write in ${ledgerFileOf(document)} the ranges and hashes of the text that packages/sources/data/documents.yaml describes.`,
  };
}
