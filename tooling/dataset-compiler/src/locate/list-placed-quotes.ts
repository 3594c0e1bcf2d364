import type { ConsultationsData } from "../read/read-consultations.js";
import type { Path } from "../read/read-yaml.js";
import { walkPassages } from "../read/walk-asks.js";

/**
 * Where a quote is to be looked for: a `heading` or a `sentence` after the one before it; an `excerpt` inside the quote of
 * another record; a `leadIn` above a passage, under the same heading; a `fact` anywhere in its document.
 */
type Where =
  | { readonly kind: "heading" | "sentence" | "fact" }
  | { readonly kind: "excerpt"; readonly of: string }
  | { readonly kind: "leadIn"; readonly above: string };

/** Words that must stand in a document, and where they are to be looked for. */
export type PlacedQuote = Where & {
  readonly id: string;
  readonly field: string;
  readonly document: string;
  readonly words: string;
  /** Where it stands in the YAML file. */
  readonly path: Path;
};

/** Names a quote of a record: of an ask, its `text`, `span` or `leadIn`. */
export function keyOf({ id, field }: { readonly id: string; readonly field: string }): string {
  return `${id}/${field}`;
}

/** The quote of a record: its document, and the key under which its ranges are kept. */
export interface QuoteOf {
  readonly document: string;
  readonly key: string;
}

/** Returns every quote of a file of consultations: passages in the order of their documents, then what refers to them. */
export function listPlacedQuotes({ file, asks }: ConsultationsData, members: ReadonlyMap<string, QuoteOf>): PlacedQuote[] {
  return [...quotesOfPassages(file), ...quotesOfAsks(asks), ...quotesOfConsultations(file), ...quotesOfClusters(file, members)];
}

function quotesOfPassages(file: ConsultationsData["file"]): PlacedQuote[] {
  let printed: { document: string; headings: readonly string[] } | null = null;
  return walkPassages(file).flatMap(({ document, headings, headingsPath, passage, path }) => {
    const before = printed?.document === document ? printed.headings : [];
    const kept = headings.findIndex((heading, index) => heading !== before[index]);
    printed = { document, headings };
    const added = kept < 0 ? [] : headings.slice(kept).map((words, index) => ({ words, index: kept + index }));
    const { id } = passage.asks[0]!;
    return [
      ...added.map(({ words, index }): PlacedQuote => ({ kind: "heading", id, field: `headings/${index}`, document, words, path: [...headingsPath, index] })),
      { kind: "sentence", id, field: "text", document, words: passage.text, path: [...path, "text"] },
    ];
  });
}

function quotesOfAsks(asks: ConsultationsData["asks"]): PlacedQuote[] {
  return asks.flatMap(({ ask: { id, span }, document, passage, path, first }): PlacedQuote[] => {
    const leadIn = id === first ? passage.leadIn : undefined;
    return [
      ...(span === undefined ? [] : [{ kind: "excerpt" as const, of: keyOf({ id: first, field: "text" }), id, field: "span", document, words: span, path: [...path, "span"] }]),
      ...(leadIn === undefined ? [] : [{ kind: "leadIn" as const, above: keyOf({ id, field: "text" }), id, field: "leadIn", document, words: leadIn, path: [...path.slice(0, -2), "leadIn"] }]),
    ];
  });
}

function quotesOfConsultations({ consultations }: ConsultationsData["file"]): PlacedQuote[] {
  return consultations.flatMap(({ id, source: { document, quotes } }, at) =>
    quotes.map((words, index): PlacedQuote => ({ kind: "fact", id, field: `source/quotes/${index}`, document, words, path: ["consultations", at, "source", "quotes", index] })),
  );
}

function quotesOfClusters({ clusters }: ConsultationsData["file"], records: ReadonlyMap<string, QuoteOf>): PlacedQuote[] {
  return clusters.flatMap(({ id, members }, at) =>
    members.flatMap(({ record, span }, index): PlacedQuote[] => {
      const quoted = records.get(record);
      // A member that names no record is reported where IDs are resolved.
      if (span === undefined || quoted === undefined) return [];
      return [{ kind: "excerpt", of: quoted.key, id, field: `members/${index}/span`, document: quoted.document, words: span, path: ["clusters", at, "members", index, "span"] }];
    }),
  );
}
