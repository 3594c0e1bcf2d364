import type { RecordType } from "@igf/schema";

/** A value of a list of ranges, as it is written. */
type Range = { readonly start: number; readonly end: number };

/** A line that was accepted, and what was caught of it. Every method takes the number of a capture. */
export interface CaughtLine {
  /** Which line it is. */
  readonly number: number;
  /** Whether something stands there, and not `null`. */
  has(capture: number): boolean;
  /** What is written in ASCII, and without an escape; `null` for nothing. */
  word(capture: number): string | null;
  /** Whether `true` is written. */
  is(capture: number): boolean;
  /** A number; `null` for nothing. */
  figure(capture: number): number | null;
  /** A list of words in ASCII: most records have such a list. */
  words(capture: number): readonly string[];
  /** A list of ranges, which is as common. */
  ranges(capture: number): readonly Range[];
  /** A list of any values. */
  list(capture: number): readonly unknown[];
  /** A text; `null` for nothing. It is asked for with the number of its line, as there may be another one since. */
  text(capture: number, line: number): string | null;
}

/** A record of a line, or an object in it, that has texts. */
export class RecordOfLine {
  readonly #line: CaughtLine;
  readonly #captures: readonly number[];
  readonly #number: number;

  constructor(line: CaughtLine, captures: readonly number[]) {
    this.#line = line;
    this.#captures = captures;
    this.#number = line.number;
  }

  /** The text that stands at the path with a number. */
  protected textOf(path: number): string | null {
    return this.#line.text(this.#captures[path]!, this.#number);
  }
}

/** Reads a record from a line; `captures` says which capture is what stands at each path. Its texts are read when they are asked for. */
export type ReadRecord = (line: CaughtLine, captures: readonly number[]) => object;

/** What reads records, by type, with the paths to what is caught: values, and objects that may be missing. */
export type ReadersOfLines = Readonly<Record<RecordType, { readonly paths: readonly string[]; readonly read: ReadRecord }>>;
