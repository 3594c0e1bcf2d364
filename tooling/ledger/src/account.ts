import { countCharacters, countSentences } from "./count.js";
import { findGaps } from "./find-gaps.js";
import { findMiscounts } from "./find-miscounts.js";
import { ledgerFileOf } from "./read-ledger.js";
import { Sheet } from "./sheet.js";
import { words } from "./words.js";
import type { Account, Layout, Problem, Quotation, Range, Sentence } from "./types.js";

/** Records of these types quote a fact, and with it account for the sentence that prints it. */
const facts = new Set(["Observation", "Consultation"]);

/**
 * Accounts for every character of a document: first the records that quote it, then what its ledger lists, then the rest
 * of the sentences that print a fact, then marks and white space. What is left is unaccounted.
 *
 * @param quotations - of this document
 */
export function account(layout: Layout, quotations: readonly Quotation[]): Account {
  const sheet = new Sheet(layout.length);
  for (const { record, ranges } of quotations) sheet.claim("records", record, ranges);
  const twice = layout.entries.flatMap((entry) => {
    const others = sheet.holders(entry.ranges);
    sheet.claim(entry.category, entry.code, entry.ranges);
    return others.length > 0 ? [countedTwice(layout, entry, others)] : [];
  });
  const marks = layout.marks.filter(({ code, range }) => sheet.claimFree("structure", code, range));
  const listedFacts = claimAroundFacts(layout, quotations, sheet);
  const gaps = findGaps(layout, sheet);
  const isInGap = (blank: Range) => gaps.some(({ start, end }) => start < blank.start && blank.end < end);
  for (const blank of layout.blanks) if (!isInGap(blank)) sheet.claimFree("structure", null, blank);
  const sentences = layout.sentences.map((range): Sentence => ({ ...range, by: sheet.holders([range]) }));
  return {
    layout,
    characters: countCharacters(sheet),
    sentenceCounts: countSentences(layout, sheet),
    sentences,
    problems: [...layout.problems, ...twice, ...listedFacts, ...gaps.map((gap) => unaccounted(layout, gap)), ...findMiscounts(layout, quotations, marks)],
  };
}

/** Gives the rest of a sentence to the record that quotes a fact in it. Returns a problem for each such sentence on a list. */
function claimAroundFacts(layout: Layout, quotations: readonly Quotation[], sheet: Sheet): Problem[] {
  return quotations.filter(({ type }) => facts.has(type)).flatMap(({ record, ranges }) => {
    const sentences = layout.sentences.filter((sentence) => overlap([sentence], ranges));
    for (const rest of findGaps({ ...layout, sentences }, sheet)) sheet.claimFree("aroundFacts", record, rest);
    const listed = layout.entries.filter((entry) => overlap(sentences, entry.ranges) && !overlap(ranges, entry.ranges));
    return listed.map((entry) => countedTwice(layout, entry, [record]));
  });
}

function overlap(some: readonly Range[], others: readonly Range[]): boolean {
  return some.some(({ start, end }) => others.some((other) => start < other.end && other.start < end));
}

function countedTwice(layout: Layout, { category, code, ranges }: Layout["entries"][number], others: readonly string[]): Problem {
  const range = { start: ranges[0]!.start, end: ranges.at(-1)!.end };
  return {
    document: layout.document,
    kind: "counted-twice",
    range,
    what: `${words(layout, range)} is listed under ${category} (${code}), and already accounted for by ${others.join(", ")}.`,
    mend: `Take it off the list in ${ledgerFileOf(layout.document)}; or, where another place is meant, put it into the order of the document.`,
  };
}

function unaccounted(layout: Layout, range: Range): Problem {
  return {
    document: layout.document,
    kind: "unaccounted",
    range,
    what: `${words(layout, range)} is in no record and on no list.`,
    mend: `Put it into a record (packages/*/data), or list it in ${ledgerFileOf(layout.document)} with a code of codes.yaml.`,
  };
}
