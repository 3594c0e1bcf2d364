/** What `igf show` prints of one record. */
export interface Card {
  id: string;
  /** What the record is: `message 18 of 85`. */
  kind: string;
  draft: boolean;
  title: string | null;
  text: string | null;
  /** Labelled facts. A fact without a value is left out; each entry of a list begins a line of its own. */
  facts: Record<string, Fact>;
  /** What the record is made of. */
  contents: { title: string; entries: Entry[] } | null;
  /** What must be read beside the record. */
  notices: string[];
}

/** One value, or several. */
export type Fact = string | null | readonly (string | Entry)[];

/** Something with an ID, and what people call it. */
export interface Entry {
  id: string;
  name: string;
}
