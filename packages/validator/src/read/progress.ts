import type { Expectation } from "../syntax/walk-json.js";
import type { Place } from "./dataset-handler.js";

/** A key of the dataset, as it is read and as it is written. */
export interface Key {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
}

/** A string as it is written; without its words where there are many. */
export interface LastText {
  readonly text: string;
  readonly place: Place;
  /** Where the comma before it stands, if it is an element of a list and not the first. */
  readonly comma: Place | null;
}

/** How far the reading of a dataset, or of a list of records, has come: what is open, and what may follow. */
export interface Progress {
  expected: Expectation;
  /** Where the dataset begins; `null` before it has. */
  root: Place | null;
  /** Whether it is a list of records, without an envelope. */
  isList: boolean;
  /** The last key of the dataset. */
  key: Key | null;
  /** Where the list of records begins that is being read. */
  list: Place | null;
  /** The number of elements of that list before the next one. */
  index: number;
  /** The first key of its first element, as it is written; `null` where there is none. What lacks a bracket may begin with it. */
  firstKey: string | null;
  /** Where the last comma stands, or where the last value ends. */
  before: Place;
  /** The last value, if it is a string: what follows it may have been meant to stand in it, or it may be a key. */
  lastText: LastText | null;
}

/** Where every file begins. */
export const firstPlace: Place = { line: 1, column: 1, offset: 0 };

export function startOfFile(): Progress {
  return { expected: "a value", root: null, isList: false, key: null, list: null, index: 0, firstKey: null, before: firstPlace, lastText: null };
}
