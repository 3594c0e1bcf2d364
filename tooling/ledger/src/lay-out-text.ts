import { findInOrder } from "./find-in-order.js";
import { findPattern } from "./find-pattern.js";
import type { PublishedLedger } from "./ledger-format.js";
import { ledgerFileOf } from "./read-ledger.js";
import { splitSentences } from "./split-sentences.js";
import type { Entry, Layout, Problem, Range } from "./types.js";

/** The marks that a text may print between its words; codes.yaml says what each is. */
const patterns: Readonly<Record<string, RegExp>> = {
  bullet: /(?<=^ *)-(?= +\S)/gm,
  "empty-bullet": /(?<=^ *)-(?= *$)/gm,
  emphasis: /\*+/g,
  separator: /;(?= +\*)/g,
};

interface Listed {
  readonly category: Entry["category"];
  readonly code: string;
  readonly words: string;
}

/** Finds in a text what its ledger lists, and splits it into sentences. */
export function layOutText(ledger: PublishedLedger, text: string): Layout {
  const structure = findListed(ledger, text, ledger.structure.map(({ kind, words }) => ({ category: "structure", code: kind, words })));
  const narrative = findListed(ledger, text, ledger.narrative.map(({ reason, words }) => ({ category: "narrative", code: reason, words })));
  const breaks = findPageBreaks(ledger, text);
  return {
    document: ledger.document,
    text,
    length: Array.from(text).length,
    sentences: splitSentences(text, breaks.found),
    blanks: findPattern(text, /\s+/g),
    marks: Object.entries(patterns).flatMap(([code, pattern]) => findPattern(text, pattern).map((range) => ({ code, range }))),
    entries: [...structure.found, ...narrative.found],
    expected: { records: ledger.records, marks: ledger.marks },
    notRechecked: 0,
    problems: [...structure.problems, ...narrative.problems, ...breaks.problems],
  };
}

function findListed({ document }: PublishedLedger, text: string, listed: readonly Listed[]) {
  const places = findInOrder(text, listed.map(({ words }) => words));
  const found = listed.flatMap(({ category, code }, index): Entry[] => {
    const ranges = places[index];
    return ranges ? [{ category, code, ranges }] : [];
  });
  const problems = listed.filter((_, index) => !places[index]).map(({ category, words }) => missing(document, `listed under ${category}`, words));
  return { found, problems };
}

function findPageBreaks({ document, pageBreaks }: PublishedLedger, text: string) {
  const around = pageBreaks.map(({ before, after }) => `${before} ${after}`);
  const places = findInOrder(text, around);
  const lineBreaks = findPattern(text, /\s*\n\s*/g);
  const found = places.flatMap((ranges) => lineBreaks.filter((range) => ranges?.some((place) => isWithin(range, place))));
  const problems = around.filter((_, index) => !places[index]).map((words) => missing(document, "listed under pageBreaks", words));
  return { found, problems };
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function missing(document: string, where: string, words: string): Problem {
  return {
    document,
    kind: "not-in-the-text",
    range: null,
    what: `“${words}” is ${where}, but does not stand in the document after what is listed before it.`,
    mend: `Write in ${ledgerFileOf(document)} the words as the document prints them, in its order.`,
  };
}
