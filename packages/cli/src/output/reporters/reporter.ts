import type { Summary } from "@igf/validator";
import type { Described } from "@igf/validator/engine";

/** What became of one file: a summary, or the reason why it could not be read (to its end). */
export interface FileOutcome {
  file: string;
  summary?: Summary;
  error?: string;
  /** The folder in which the tables of a dataset lie, of which the file is one by itself. */
  folder?: string;
  /** IDs of the documents of which a text was given for the file. */
  textsGiven?: readonly string[];
  /** IDs of the documents for which a text was at hand. */
  textsAtHand?: readonly string[];
  /** IDs of the documents that the file lists, as far as they were looked for: they are where texts are given. */
  documents?: readonly string[];
}

/** Tells somebody, or a program, what was found, while it is found: nothing but counts is kept. */
export interface Reporter {
  /** A file, or the folder of a dataset in several files, begins to be read. */
  begin?(file: string): void;
  /** A finding of the file that is being read, in the order of the file. */
  finding(described: Described): void;
  /** The end of a file, after its findings. */
  file(outcome: FileOutcome): void;
  /** The end of the run, with the outcome of each file. */
  end(outcomes: readonly FileOutcome[]): void;
}

/** Where a report goes. */
export interface Out {
  write(text: string): void;
}

/** Whether everything was read, and nothing is wrong with it. */
export function allValid(outcomes: readonly FileOutcome[]): boolean {
  return outcomes.every(({ summary, error }) => error === undefined && summary?.valid === true);
}
