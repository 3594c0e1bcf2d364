import type { Repeat } from "./engine/tally.js";

/**
 * How much a finding weighs: an `error` makes a dataset invalid, a `warning` asks for a second look.
 *
 * @group Findings
 */
export type Severity = "error" | "warning";

/**
 * One fault of a dataset: what is wrong, where, and how to mend it.
 *
 * @group Findings
 */
export interface Finding {
  /** Name of the rule in the catalogue, such as `ids-are-unique`. */
  readonly rule: string;
  /** Whether it makes the dataset invalid. */
  readonly severity: Severity;
  /** Name of the file, as given in the options; `null` where none was given. */
  readonly file: string | null;
  /** Line, from 1; `null` only where a value was checked, which has no text. */
  readonly line: number | null;
  /** Column, from 1, in Unicode code points; `null` only where a value was checked. */
  readonly column: number | null;
  /** JSON Pointer (RFC 6901) to the place; empty for the whole document. */
  readonly pointer: string;
  /** ID of the record that the finding is in; `null` outside of records. */
  readonly record: string | null;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What stands there, shortened and printable. */
  readonly found: string | null;
  /** What should stand there. */
  readonly expected: string | null;
  /** How to mend it, in one sentence. */
  readonly mend: string;
  /**
   * What was probably meant, where something near is allowed: a text or word as it reads, without quotation marks; any other value,
   * or what stands in a file that is no JSON, as it is written there.
   */
  readonly didYouMean: string | null;
}

/**
 * What a validation has found, in numbers.
 *
 * @group Findings
 */
export interface Summary {
  /** Whether there is no finding of severity `error`. */
  readonly valid: boolean;
  /** Type of the dataset or record; `null` where it could not be read, or a file holds records without an envelope. */
  readonly type: string | null;
  /** Title of the dataset; `null` where there is none. */
  readonly title: string | null;
  /** How many records of each type there are. */
  readonly records: Readonly<Record<string, number>>;
  /** Number of findings of severity `error`, described or not. */
  readonly errors: number;
  /** Number of findings of severity `warning`, described or not. */
  readonly warnings: number;
  /** How often each rule was broken, by its name. */
  readonly rules: Readonly<Record<string, number>>;
  /**
   * Whether something could not be read, or has a wrong shape, so that the rules across fields and records have not looked at it:
   * mend it and validate again, since more may be wrong with it.
   */
  readonly rulesWait: boolean;
  /** Findings that were made again and again, and were counted after `maxRepeats`. */
  readonly repeats: readonly Repeat[];
  /** Number of findings that came after `maxFindings`. */
  readonly notDescribed: number;
  /**
   * Number of records that are known to be faulty, but in which nobody looked for every fault, because `maxFindings` bounds
   * the search. Each counts as one error.
   */
  readonly notExplained: number;
  /**
   * IDs of the documents from which records quote, and whose text was given, so that the quotes were looked up. Of more than a
   * thousand documents, here and in `quotesNotChecked`, the first ones are told. Where the rule `quotes-stand-in-their-source` is
   * off, both are empty.
   */
  readonly quotesChecked: readonly string[];
  /**
   * IDs of the documents from which records quote, and whose quotes nobody looked up: no text was given for them in `sourceTexts`,
   * or another than the one that the dataset describes.
   */
  readonly quotesNotChecked: readonly string[];
}

/**
 * The outcome of one validation.
 *
 * @group Findings
 */
export interface Report extends Summary {
  /** Every finding that is described, in the order of the places in the file. */
  readonly findings: readonly Finding[];
}
