import type { Expectation } from "../syntax/walk-json.js";
import type { Place } from "./dataset-handler.js";

/** A key of the dataset, as it is read and as it is written. */
export interface Key {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
}

/** How far the reading of a dataset has come: what is open, and what may follow. */
export interface Progress {
  expected: Expectation;
  /** Where the dataset begins; `null` before it has. */
  root: Place | null;
  /** The last key of the dataset. */
  key: Key | null;
  /** Where the list of records begins that is being read. */
  list: Place | null;
  /** The number of elements of that list before the next one. */
  index: number;
  /** Where the last comma stands, or where the last value ends. */
  before: Place;
  /** Whether the last value is a string. */
  isAfterText: boolean;
}

/** Where every file begins. */
export const firstPlace: Place = { line: 1, column: 1, offset: 0 };

export function startOfFile(): Progress {
  return { expected: "a value", root: null, key: null, list: null, index: 0, before: firstPlace, isAfterText: false };
}
