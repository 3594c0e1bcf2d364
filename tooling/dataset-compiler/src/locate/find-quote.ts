import type { TextRange } from "@igf/schema";
import { locate } from "@igf/schema/quotes";
import type { SourceText } from "../read/source-text.js";
import { suggest } from "../suggest.js";
import { explainMissing } from "./explain-missing.js";
import type { Quote } from "./list-quotes.js";

/** What is wrong with a quote; `word` is the word of the quote at which it shows, from 0. */
export interface QuoteProblem {
  readonly what: string;
  readonly details?: readonly string[];
  readonly mend: string;
  readonly word?: number;
  readonly outOfOrder?: boolean;
}

type Place = readonly TextRange[];
/** Where a quote stands, or what is wrong with it. */
export type Found = { readonly ranges: Place } | { readonly problem: QuoteProblem };

/** Returns where a quote stands after the one before it, or what is wrong with it. */
export function findQuote(quote: Quote, source: SourceText, previous: { quote: Quote; ranges: Place } | null): Found {
  const cursor = previous?.ranges.at(-1)!.end ?? 0;
  const places = locate(source.text, quote.words);
  if (places.length === 0) return { problem: quote.kind === "heading" ? explainHeading(quote.words, source) : explainMissing(quote.words, source, cursor) };
  const fitting = places.filter((place) => fits(quote, place, source));
  if (fitting.length === 0) return { problem: explainShape(quote, places[0]!, source) };
  if (quote.kind === "paragraph" && places.length > 1) return { problem: explainAmbiguous(places, source) };
  const after = fitting.find((place) => place[0]!.start >= cursor);
  if (after === undefined) return { problem: explainOrder(fitting[0]!, source, previous!) };
  return { ranges: after };
}

const mark = /^\s*(?:(?:[-*•–]|\d+[.)])\s+)?\**$/;
const rest = /^\**\s*$/;

/** A table of contents or a list repeats a heading, but not on a line of its own; a sentence may hold half a message. */
function fits({ kind }: Quote, place: Place, source: SourceText): boolean {
  const [before, after] = [source.before(place[0]!), source.after(place.at(-1)!)];
  if (kind === "heading") return /^\s*\**$/.test(before) && rest.test(after);
  if (kind === "sentence") return beginsSentence(before) && endsSentence(source.words(place.at(-1)!).join(" "), after);
  return kind === "phrase" || (mark.test(before) && rest.test(after));
}

/** After a bullet, or after the end of another sentence, whose mark may be followed by a bracket or quotation mark. */
function beginsSentence(before: string): boolean {
  return mark.test(before) || /[.!?:]\p{P}*\s+\**$/u.test(before);
}

function endsSentence(words: string, after: string): boolean {
  return rest.test(after) || (/[.!?]\p{P}*$/u.test(words) && /^\**\s/.test(after));
}

function explainHeading(words: string, source: SourceText): QuoteProblem {
  const { lines } = source;
  const nearest = suggest(words, lines.filter(Boolean));
  return {
    what: `${source.document} has no such heading.`,
    details: nearest === null ? ["no line resembles it"] : [`nearest: line ${lines.indexOf(nearest) + 1}, “${nearest}”`],
    mend: "Copy the heading as it is printed above its messages.",
  };
}

function explainShape({ kind }: Quote, place: Place, source: SourceText): QuoteProblem {
  const line = source.lineAt(place[0]!.start);
  const [before, after] = [source.before(place[0]!).trim(), source.after(place.at(-1)!).trim()];
  if (kind === "heading") {
    return {
      what: `${source.document} has no line that consists of this heading alone.`,
      details: [`line ${line}: “${shorten(before)}” comes before it, “${shorten(after)}” after it`],
      mend: "Copy the heading as it is printed above its messages, not from the table of contents.",
    };
  }
  const whole = kind === "sentence" ? "sentence" : "paragraph";
  const isBegun = kind === "sentence" ? beginsSentence(source.before(place[0]!)) : mark.test(source.before(place[0]!));
  const missing = isBegun ? `the line goes on with “${shorten(after)}”` : `the line begins with “${shorten(before)}”`;
  return {
    what: `Only a part of a ${whole} is quoted: in ${source.document}, line ${line}, ${missing}.`,
    mend: `Copy the whole ${whole}.`,
  };
}

/** Says that words stand at several places. */
export function explainAmbiguous(places: readonly Place[], source: SourceText): QuoteProblem {
  const lines = places.map((place) => source.lineAt(place[0]!.start));
  return {
    what: `These words stand at ${places.length} places in ${source.document}: lines ${lines.join(", ")}.`,
    mend: "Quote so many words that only one place fits.",
  };
}

function explainOrder(place: Place, source: SourceText, previous: { quote: Quote; ranges: Place }): QuoteProblem {
  const [here, there] = [source.lineAt(place[0]!.start), source.lineAt(previous.ranges[0]!.start)];
  return {
    what: `Out of order: in ${source.document} it stands at line ${here}, before ${previous.quote.id} › ${previous.quote.field} (line ${there}), which is listed before it.`,
    mend: `Move one of the two, so that records stand in the order of the document and under its headings. IDs stay as they are.`,
    outOfOrder: true,
  };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
