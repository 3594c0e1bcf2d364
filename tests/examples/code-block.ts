/** A block of code that somebody may read in the documentation and copy. */
export interface CodeBlock {
  /** File that holds it, relative to the root of the repository. */
  readonly file: string;
  /** Line of its first line of code, from 1. */
  readonly line: number;
  /** What the fence names, e.g. `ts`; empty where it names nothing. */
  readonly language: string;
  readonly code: string;
  /** The heading or the export that the block stands under. */
  readonly under: string;
}

/** Where a block stands, as the title of a test. */
export function placeOf({ file, line, under }: CodeBlock): string {
  return `${file}:${line} (${under})`;
}

/** Whether a program is written for `require`. */
export function isCommonJs({ code }: CodeBlock): boolean {
  return /\brequire\(/.test(code);
}
