import { quoteAt, verifyQuote } from "@igf/schema/quotes";
import { detached } from "../engine/detached.js";
import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { nearest } from "../nearest.js";
import type { AnyRecord } from "../records/any-record.js";
import { standsAsMeant } from "../records/as-meant.js";
import { describedTexts } from "../records/described-texts.js";
import { documentOf } from "../records/document-of.js";
import { lengthOf } from "../records/matches-text.js";
import { quotesOf } from "../records/quotes-of.js";
import { standsIn } from "../records/stands-in.js";
import { showText, suggestText } from "../show-value.js";
import type { Rule } from "./rule.js";

/** What stands between two headings in `section`, and what people write instead. */
const [separator, otherSeparators] = [" › ", / ?[>»→|/\\] ?/];
/** Of so many words it is remembered whether they stand in a document: neighbours mostly share their headings. */
const mostKnown = 1000;
/** So many lines are compared with words that stand nowhere. */
const mostCompared = 200_000;

/** What was compared in a part of a file. */
interface Compared {
  readonly lines: number;
}

/** A field that holds words which must stand in a document, each by itself. */
interface Printed {
  readonly name: "heading" | "date" | "disclaimer";
  readonly field: string;
  readonly words: readonly string[];
  readonly pointer: string;
}

export const printedWordsStandInTheirSource: Rule = {
  name: "printed-words-stand-in-their-source",
  step: "rules",
  comparesWords: true,
  severity: "error",
  promise: "Headings (`section`), the words that date a figure (`dateAsPrinted`) and disclaimers stand in the text of their document, wherever that text is given.",
  mend: "Copy the words from the document; headings from the outermost to the innermost, with ` › ` between them.",
  bad: '{ "messages": [{ "source": { "section": "Ferrys" } }] }',
  good: '{ "messages": [{ "source": { "section": "Ferries" } }] }',
  // The whole file would have been compared with fewer lines.
  fits: (parts: readonly Compared[]) => parts.reduce((sum, { lines }) => sum + lines, 0) <= mostCompared,
  check(context) {
    if (context.sourceTexts.size === 0) return {};
    const textOf = describedTexts(context);
    const documents = new Map<string, Document>();
    let compared = 0;
    const near = (words: string, lines: readonly string[]) => ((compared += lines.length) > mostCompared ? null : nearest(words, lines));
    return {
      each(record, pointer) {
        const printed = printedIn(record, pointer);
        if (printed.length === 0) return;
        const id = record.type === "SourceDocument" ? record.id : documentOf(record)!;
        const text = textOf(id);
        if (text === null) return;
        const document = documents.get(id) ?? documents.set(id, new Document(text)).get(id)!;
        const missing = printed.filter(({ words }) => !words.every((each) => document.holds(each)));
        // Where the quote is not there either, the document may be another one: that is another finding.
        if (missing.length > 0 && isQuoted(record, text)) for (const each of missing) context.report(explain(each, id, document, near));
      },
      part: (): Compared => ({ lines: compared }),
    };
  },
};

function printedIn(record: AnyRecord, pointer: string): Printed[] {
  const printed: Printed[] = [];
  const add = (name: Printed["name"], field: string | null, at: string) => {
    if (field !== null) printed.push({ name, field, words: name === "heading" ? field.split(separator) : [field], pointer: at });
  };
  if (record.type === "SourceDocument") add("disclaimer", record.disclaimer, child(pointer, "disclaimer"));
  if (record.type === "Observation" && record.source !== null) add("date", record.dateAsPrinted, child(pointer, "dateAsPrinted"));
  if (!("source" in record) || !record.source) return printed;
  if (record.type === "Ask") add("heading", record.section, child(pointer, "section"));
  add("heading", record.source.section, child(child(pointer, "source"), "section"));
  return printed;
}

function isQuoted(record: AnyRecord, text: string): boolean {
  const quotes = [...quotesOf(record, "")];
  return quotes.length === 0 || quotes.some((quote) => verifyQuote(text, quote.text, quote.ranges));
}

/** A text in which words are looked up as quotes have them: white space is one space, and signs of emphasis are gone. */
class Document {
  readonly #text: string;
  readonly #clean: string;
  readonly #known = new Map<string, boolean>();
  #lines: readonly string[] | null = null;

  constructor(text: string) {
    this.#text = text;
    this.#clean = quoteAt(text, [{ start: 0, end: lengthOf(text) }]);
  }

  holds(words: string): boolean {
    const known = this.#known.get(words);
    if (known !== undefined) return known;
    const holds = standsIn(this.#clean, words) || standsAsMeant(this.#clean, words, standsIn);
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(detached(words), holds);
    return holds;
  }

  /** Its lines, without what marks a heading. */
  get lines(): readonly string[] {
    return (this.#lines ??= [...new Set(this.#text.split(/[\r\n]+/).map((line) => line.trim().replace(/^[#*_ ]+/, "").replace(/[*_]{1,4}$/, "")))]);
  }
}

function explain({ name, field, words, pointer }: Printed, id: string, document: Document, near: (words: string, lines: readonly string[]) => string | null): Omit<Fault, "rule"> {
  const missing = words.find((each) => !document.holds(each))!;
  const fault = { pointer, message: `The ${name} ${showText(missing)} does not stand in the document ${showText(id)}.`, found: showText(field), expected: "words of the document" };
  const parts = field.split(otherSeparators);
  if (name === "heading" && parts.length > 1 && parts.every((part) => document.holds(part))) return { ...fault, ...suggestText(parts.join(separator)) };
  const meant = words.map((each) => (document.holds(each) ? each : near(each, document.lines)));
  return meant.includes(null) ? fault : { ...fault, ...suggestText(meant.join(separator)) };
}
