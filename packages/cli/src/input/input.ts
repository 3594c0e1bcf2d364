import type { InputFormat } from "./input-format.js";

/** Something to validate: a file, or standard input. */
export interface Input {
  /** As it is named in findings. */
  readonly name: string;
  /** Null is standard input. */
  readonly path: string | null;
  /** Whether it comes bit by bit, from another program. */
  readonly isPipe: boolean;
  /** Null where only the first bytes can tell. */
  readonly format: InputFormat | null;
  readonly isCompressed: boolean;
  /** Bytes to be read; of a pipe, nobody knows. */
  readonly size: number;
  /** The files of a dataset in CSV, in the order in which they are read. It is named as the folder, and begins with the first. */
  readonly tables?: readonly Input[];
}

/** The files of which an input consists. */
export function filesOf(input: Input): readonly Input[] {
  return input.tables ?? [input];
}

/** Something that was named and cannot be validated. */
export interface Unread {
  readonly file: string;
  /** What is wrong, and how to mend it. */
  readonly error: string;
}

/** What standard input is called. */
export const standardInput = "-";
