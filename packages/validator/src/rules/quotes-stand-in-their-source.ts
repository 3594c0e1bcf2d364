import { locate, quoteAt, verifyQuote } from "@igf/schema/quotes";
import type { Fault, Held } from "../fault.js";
import { nearest } from "../nearest.js";
import type { AnyRecord } from "../records/any-record.js";
import { standsAsMeant } from "../records/as-meant.js";
import { clausesOf, type Clause } from "../records/clauses-of.js";
import { describedTexts } from "../records/described-texts.js";
import { documentOf } from "../records/document-of.js";
import { lengthOf } from "../records/matches-text.js";
import { partThatDiffers } from "../records/part-that-differs.js";
import { hasPlainSpaces } from "../records/plain-spaces.js";
import { quotesOf, type Quote } from "../records/quotes-of.js";
import { showDifference } from "../records/show-difference.js";
import { unicodeFormOf } from "../records/unicode-form-of.js";
import { standsIn } from "../records/stands-in.js";
import { wordsAt } from "../records/words-at.js";
import { showText, suggestText } from "../show-value.js";
import { formatCount } from "../words.js";
import type { Context, Rule } from "./rule.js";

/** A clause of a record that had not come when the clause did. */
interface Later {
  readonly clause: Clause;
  readonly words: Held;
  readonly ranges: Held;
}

/** So many of them are looked up at the end, and words of so many characters. */
const mostLater = { clauses: 10_000, characters: 5_000_000 };
/** In so many characters, words are looked up that do not stand where they should. */
const mostSearched = 5_000_000;

/** What must be known of a part of a file. */
interface QuotesOfPart {
  /** How many clauses came before their records. */
  readonly waiting: number;
  /** How many characters there were to search. */
  readonly searched: number;
}

export const quotesStandInTheirSource: Rule = {
  name: "quotes-stand-in-their-source",
  step: "rules",
  comparesWords: true,
  severity: "error",
  promise: "Quoted words stand in the text of their document at the given ranges, character for character, wherever that text is given.",
  mend: 'Copy the words from the document, slips included: `npx @igf/cli locate FILE "WORDS"` shows what stands there.',
  bad: '{ "messages": [{ "text": "Ferries must be cheap." }] }',
  good: '{ "messages": [{ "text": "Ferries must stay affordable." }] }',
  fits: (parts: readonly QuotesOfPart[]) => parts.every(({ waiting }) => waiting === 0) && parts.reduce((sum, { searched }) => sum + searched, 0) <= mostSearched,
  check(context) {
    const { sourceTexts, ids, quoted, hold, report, isSpoken } = context;
    if (sourceTexts.size === 0) return { each: (record, pointer) => note(record, pointer, context) };
    const textOf = describedTexts(context);
    const lengths = new Map<string, number>();
    const lengthOfText = (text: string) => lengths.get(text) ?? lengths.set(text, lengthOf(text)).get(text)!;
    let searched = 0;
    const placeOf = (text: string, quote: Quote) => ((searched += text.length) > mostSearched ? undefined : nearestPlace(text, quote));
    const traits = new Map([...sourceTexts.keys()].map((document) => [ids.trait(document), document]));
    const later: Later[] = [];
    let [characters, passedOver] = [0, 0];
    const verify = (quote: Quote, document: string, held?: Later): void => {
      const text = textOf(document);
      // Another rule speaks of ranges that cannot be.
      if (text === null || !isPossible(quote, lengthOfText(text)) || verifyQuote(text, quote.text, quote.ranges)) return;
      // A text that was cut, say, has the right ranges.
      if (held === undefined && isSpoken(quote.pointer)) return;
      // Of other white space, a rule of its own speaks.
      if (!hasPlainSpaces(quote.text) && isAsMeant(quoteAt(text, quote.ranges), quote.text)) return;
      const fault = { ...explain(quote, document, text, placeOf(text, quote)), comparedWith: [quote.pointer] };
      report(held ? { ...fault, held: fault.pointer === quote.pointer ? held.words : held.ranges } : fault);
    };
    /** A clause stands in the document of the record that it is a clause of. */
    const verifyClause = (clause: Clause, trait: number, held?: Later) => {
      const document = traits.get(trait);
      if (document !== undefined) verify(clause.quote, document, held);
    };
    return {
      each(record, pointer) {
        const document = documentOf(record);
        if (document === null) return;
        if (!sourceTexts.has(document)) return note(record, pointer, context);
        for (const quote of quotesOf(record, pointer)) {
          quoted.add(document, textOf(document) !== null);
          verify(quote, document);
        }
      },
      on: {
        AskCluster(cluster, pointer) {
          for (const clause of clausesOf(cluster, pointer)) {
            const known = ids.find(clause.record);
            if (known) verifyClause(clause, known.trait);
            else if (later.length < mostLater.clauses && (characters += clause.quote.text.length) < mostLater.characters) {
              later.push({ clause, words: hold(clause.quote.pointer), ranges: hold(clause.quote.rangesPointer) });
            } else passedOver += 1;
          }
        },
      },
      part: (): QuotesOfPart => ({ waiting: later.length + passedOver, searched }),
      end() {
        for (const held of later) verifyClause(held.clause, ids.find(held.clause.record)?.trait ?? 0, held);
        if (passedOver > 0) report({ pointer: "", ...tooMany(passedOver) });
      },
    };
  },
};

/** Takes note of the document from which a record quotes, whose text is not at hand. */
function note(record: AnyRecord, pointer: string, { quoted, dataset, sources }: Pick<Context, "quoted" | "dataset" | "sources">): void {
  const document = documentOf(record);
  if (document === null || quoted.isSettled(document)) return;
  // Of a document that the dataset does not list, nobody can give the text: that it does not is a finding.
  if (dataset !== null && sources.size > 0 && !sources.has(document)) return;
  if (!quotesOf(record, pointer).next().done) quoted.add(document, false);
}

function tooMany(count: number): Omit<Fault, "rule" | "pointer"> {
  return {
    message: `${formatCount(count)} clauses belong to records that come after them, too many to be looked up.`,
    found: "clusters before the asks that they name",
    expected: "clusters after them",
    mend: "Put the asks before the clusters.",
  };
}

function isPossible({ ranges }: Quote, length: number): boolean {
  return ranges.every(({ start, end }, index) => start < end && end <= length && start >= (ranges[index - 1]?.end ?? 0));
}

/** Looks for the place where the words of a quote do stand, the nearest to the given one. */
function nearestPlace(text: string, { text: words, ranges }: Quote): string | null {
  const wanted = ranges[0]!.start;
  const [place] = locate(text, words).sort((a, b) => Math.abs(a[0]!.start - wanted) - Math.abs(b[0]!.start - wanted));
  return place ? `"ranges": ${JSON.stringify(place)}` : null;
}

/** @param place  Where the words do stand: `null` for nowhere, `undefined` where nobody has looked. */
function explain(quote: Quote, document: string, text: string, place: string | null | undefined): Omit<Fault, "rule"> {
  const [name, there] = [showText(document), wordsAt(text, quote)];
  const [words, printed] = there === null ? [showText(quote.text), "nothing: the ranges leave the text"] : showDifference(quote.text, there);
  // A bullet before the words, or asterisks between them, are a matter of the words, not of the ranges.
  const isPlaceRight = (there !== null && (isAsMeant(there, quote.text) || lacksSigns(there, quote.text))) || place === `"ranges": ${JSON.stringify(quote.ranges)}` || there === quote.text.replace(/^[-*•‣▪–] +/, "") || (there !== null && (cutsWord(there, quote.text) || statesFigure(there, quote)));
  const isSame = there?.normalize("NFC") === quote.text.normalize("NFC");
  const part = there === null || isSame || typeof place === "string" ? null : partThatDiffers(quote, there);
  if (part !== null) return explainPart(part, name);
  if (isPlaceRight) {
    return { pointer: quote.pointer, message: `The words are not those at the given ranges of the document ${name}.`, found: words, expected: printed, ...suggestText(there!) };
  }
  if (place === null) {
    return { pointer: quote.pointer, message: `The words do not stand in the document ${name}.`, found: words, expected: printed, ...(isSame && otherForm(quote.text, there!, name)) };
  }
  const elsewhere = place === undefined ? "" : ", but elsewhere in it";
  return {
    pointer: quote.rangesPointer,
    message: `The words do not stand at the given ranges of the document ${name}${elsewhere}.`,
    found: printed,
    expected: words,
    ...(place !== undefined && { didYouMean: place, mend: `Write ${place}${there === null ? "" : `; or, if the ranges are right, the words that stand there: ${showText(there)}`}.` }),
  };
}

/** Whether words are those of a document but for how they are written: it is clear which ones are meant. */
function isAsMeant(there: string, words: string): boolean {
  return standsAsMeant(there, words, (one, other) => one === other);
}

/** Where all other fields hold what is printed, one that is near it was to hold it, and the ranges of one that is not may be wrong. */
function explainPart({ pointer, text, there }: NonNullable<ReturnType<typeof partThatDiffers>>, name: string): Omit<Fault, "rule"> {
  const [found, expected] = showDifference(text, there);
  const message = `The words are not those at the given ranges of the document ${name}.`;
  return { pointer, message, found, expected, ...(nearest(text, [there]) === null ? {} : suggestText(there)) };
}

/** Whether words are all that a text holds, but for signs at its ends, such as a full stop: to leave those out would cut the quote. */
function lacksSigns(text: string, words: string): boolean {
  return text.includes(words) && !/[\p{L}\p{N}]/u.test(text.replace(words, ""));
}

/** Whether a text holds words of which the first or the last is only a part of one of its own: “Bridge” of “Bridges”. */
function cutsWord(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && [text.slice(0, at).at(-1), text[at + words.length]].some((beside) => beside !== undefined && /[\p{L}\p{N}]/u.test(beside));
}

/** Whether a text states the figure of a quote, which its words do not: they are those of another figure. */
function statesFigure(text: string, { text: words, figure }: Quote): boolean {
  return figure !== undefined && standsIn(text, figure) && !standsIn(words, figure);
}

/** What looks the same to a reader must be told apart in words. */
function otherForm(words: string, printed: string, name: string): Pick<Fault, "message" | "mend"> {
  const [form, right] = [unicodeFormOf(words), unicodeFormOf(printed)];
  return {
    message: `The words look like those of the document ${name}, but are written in another Unicode form: in ${form}, where the document is in ${right}.`,
    mend: `Copy the words from the document itself, or turn them into ${right}.`,
  };
}
