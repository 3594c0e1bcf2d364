import type { AskCluster } from "@igf/schema";
import { locate, quoteAt, verifyQuote } from "@igf/schema/quotes";
import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { documentOf } from "../records/document-of.js";
import { matchesText } from "../records/matches-text.js";
import { quotesOf, type Quote } from "../records/quotes-of.js";
import { showText } from "../show-value.js";
import { withPlainSpaces } from "./quotes-have-plain-spaces.js";
import type { Context, Rule } from "./rule.js";

export const quotesStandInTheirSource: Rule = {
  name: "quotes-stand-in-their-source",
  step: "rules",
  severity: "error",
  promise: "Quoted words stand in the text of their document at the given ranges, character for character, wherever that text is given.",
  mend: "Copy the words from the document, slips included.",
  bad: '{ "messages": [{ "text": "Ferries must be cheap." }] }',
  good: '{ "messages": [{ "text": "Ferries must stay affordable." }] }',
  check(context) {
    if (context.sourceTexts.size === 0) return {};
    const documents = new Map<string, string>();
    const clusters: [cluster: AskCluster, pointer: string][] = [];
    const textOf = describedTexts(context);
    const placeOf = affordablePlace();
    const verify = (quote: Quote, document: string): void => {
      const text = textOf(document);
      // Other rules speak of ranges that cannot be, and of white space.
      if (text === null || quote.text !== withPlainSpaces(quote.text) || !isPossible(quote)) return;
      if (!verifyQuote(text, quote.text, quote.ranges)) context.report(explain(quote, document, text, placeOf(text, quote)));
    };
    return {
      each(record, pointer) {
        const document = documentOf(record);
        if (document === null) return;
        documents.set(record.id, document);
        for (const quote of quotesOf(record, pointer)) verify(quote, document);
      },
      on: { AskCluster: (cluster, pointer) => void clusters.push([cluster, pointer]) },
      // A clause stands in the document of the record that it is a clause of, which may come after the cluster.
      end() {
        for (const [{ members }, pointer] of clusters) {
          for (const [index, { record, span }] of members.entries()) {
            const document = documents.get(record);
            const place = child(child(child(pointer, "members"), index), "span");
            const quote = span && { ...span, pointer: child(place, "text"), rangesPointer: child(place, "ranges") };
            if (quote && document !== undefined) verify(quote, document);
          }
        }
      },
    };
  },
};

/** Returns the text of a document, or `null` where none is given, or one that is not the described one: another finding. */
function describedTexts({ sources, sourceTexts }: Context): (document: string) => string | null {
  const texts = new Map<string, string | null>();
  return (document) => {
    const known = texts.get(document);
    if (known !== undefined) return known;
    const text = sourceTexts.get(document) ?? null;
    const described = sources.get(document)?.document;
    const usable = text !== null && (!described || matchesText(described, text)) ? text : null;
    texts.set(document, usable);
    return usable;
  };
}

function isPossible({ ranges }: Quote): boolean {
  return ranges.every(({ start, end }) => start < end);
}

/**
 * Returns a function that looks for the place where the words of a quote do stand, the nearest to the given one, as long as
 * that is affordable: `undefined` says that nobody has looked.
 */
function affordablePlace(): (text: string, quote: Quote) => string | null | undefined {
  let characters = 5_000_000;
  return (text, { text: words, ranges }) => {
    if (text.length > characters) return undefined;
    characters -= text.length;
    const wanted = ranges[0]!.start;
    const [nearest] = locate(text, words).sort((a, b) => Math.abs(a[0]!.start - wanted) - Math.abs(b[0]!.start - wanted));
    return nearest ? `"ranges": ${JSON.stringify(nearest)}` : null;
  };
}

function explain(quote: Quote, document: string, text: string, place: string | null | undefined): Omit<Fault, "rule"> {
  const [words, there, name] = [showText(quote.text), wordsAt(text, quote), showText(document)];
  if (place === null) {
    return { pointer: quote.pointer, message: `The words do not stand in the document ${name}.`, found: words, expected: there };
  }
  const elsewhere = place === undefined ? "" : ", but elsewhere in it";
  return {
    pointer: quote.rangesPointer,
    message: `The words do not stand at the given ranges of the document ${name}${elsewhere}.`,
    found: there,
    expected: words,
    ...(place !== undefined && { didYouMean: place, mend: `Write ${place}.` }),
  };
}

function wordsAt(text: string, { ranges }: Quote): string {
  try {
    return showText(quoteAt(text, ranges));
  } catch {
    return "nothing: the ranges leave the text";
  }
}
