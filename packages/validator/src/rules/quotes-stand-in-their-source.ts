import type { AskCluster } from "@igf/schema";
import { locate, quoteAt, verifyQuote } from "@igf/schema/quotes";
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
    return {
      each(record, pointer) {
        const document = documentOf(record);
        if (document === null) return;
        documents.set(record.id, document);
        for (const quote of quotesOf(record, pointer)) verify(quote, document, context);
      },
      on: { AskCluster: (cluster, pointer) => void clusters.push([cluster, pointer]) },
      // A clause stands in the document of the record that it is a clause of, which may come after the cluster.
      end() {
        for (const [{ members }, pointer] of clusters) {
          for (const [index, { record, span }] of members.entries()) {
            const document = documents.get(record);
            const place = child(child(child(pointer, "members"), index), "span");
            const quote = span && { ...span, pointer: child(place, "text"), rangesPointer: child(place, "ranges") };
            if (quote && document !== undefined) verify(quote, document, context);
          }
        }
      },
    };
  },
};

function verify(quote: Quote, document: string, { sources, sourceTexts, report }: Context): void {
  const text = sourceTexts.get(document);
  // Other rules speak of ranges that cannot be, of white space, and of a text that is not the described one.
  if (text === undefined || quote.text !== withPlainSpaces(quote.text) || !isPossible(quote)) return;
  const described = sources.get(document)?.document;
  if ((described && !matchesText(described, text)) || verifyQuote(text, quote.text, quote.ranges)) return;
  const words = showText(quote.text);
  const there = wordsAt(text, quote);
  const place = nearestPlace(text, quote);
  if (place === null) {
    const message = `The words do not stand in the document ${showText(document)}.`;
    report({ pointer: quote.pointer, message, found: words, expected: there });
  } else {
    const message = `The words do not stand at the given ranges of ${showText(document)}, but elsewhere in it.`;
    report({ pointer: quote.rangesPointer, message, found: there, expected: words, didYouMean: place, mend: `Write ${place}.` });
  }
}

function isPossible({ ranges }: Quote): boolean {
  return ranges.every(({ start, end }) => start < end);
}

/** The ranges at which the words stand, the nearest to the given ones first. */
function nearestPlace(text: string, { text: words, ranges }: Quote): string | null {
  const wanted = ranges[0]!.start;
  const [nearest] = locate(text, words).sort((a, b) => Math.abs(a[0]!.start - wanted) - Math.abs(b[0]!.start - wanted));
  return nearest ? `"ranges": ${JSON.stringify(nearest)}` : null;
}

function wordsAt(text: string, { ranges }: Quote): string {
  try {
    return showText(quoteAt(text, ranges));
  } catch {
    return "nothing: the ranges leave the text";
  }
}
