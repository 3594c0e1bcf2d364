/** A stretch of a text: 0-based, end exclusive, in Unicode code points. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What accounts for a character: a record that quotes it; a sentence of which a record quotes only the fact, as
 * observations do; the layout of the document; the list of narrative sentences; or nothing.
 */
export const categories = ["records", "aroundFacts", "structure", "narrative", "unaccounted"] as const;
export type Category = (typeof categories)[number];
export type Counts = Readonly<Record<Category, number>>;

/** The words of a document that a record quotes. */
export interface Quotation {
  readonly document: string;
  readonly record: string;
  readonly type: string;
  readonly ranges: readonly Range[];
}

/** Words that the ledger lists, where they stand. */
export interface Entry {
  readonly category: "structure" | "narrative";
  /** A code of codes.yaml. */
  readonly code: string;
  readonly ranges: readonly Range[];
}

/** What is known of a document before any record is looked at. */
export interface Layout {
  readonly document: string;
  /** The text, or `null` where it may not be published, nor its words be shown. */
  readonly text: string | null;
  /** In code points. */
  readonly length: number;
  /** Sentences, headings and lines of lists, in order, without the white space around them. */
  readonly sentences: readonly Range[];
  readonly blanks: readonly Range[];
  /** Marks that may stand between the words, such as bullets; only those that no record quotes count. */
  readonly marks: readonly { readonly code: string; readonly range: Range }[];
  readonly entries: readonly Entry[];
  /** How many records of each type, and how many marks of each kind, the ledger expects. */
  readonly expected: { readonly records: Readonly<Record<string, number>>; readonly marks: Readonly<Record<string, number>> };
  /** Sentences whose words could not be compared with the text, because it was not supplied. */
  readonly notRechecked: number;
  readonly problems: readonly Problem[];
}

/** Something that keeps the ledger from being complete. */
export interface Problem {
  readonly document: string;
  readonly kind: "unaccounted" | "counted-twice" | "not-in-the-text" | "unexpected-number" | "unknown-code";
  /** Where it stands, if it has a place. */
  readonly range: Range | null;
  readonly what: string;
  readonly mend: string;
}

/** A sentence, and all that accounts for its words: IDs of records and codes of the ledger. */
export interface Sentence extends Range {
  readonly by: readonly string[];
}

/** The account of one document. */
export interface Account {
  readonly layout: Layout;
  readonly characters: Counts;
  readonly sentenceCounts: Counts;
  readonly sentences: readonly Sentence[];
  readonly problems: readonly Problem[];
}
