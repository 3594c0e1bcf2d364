import type { Severity } from "./finding.js";

/**
 * One promise of the catalogue.
 *
 * @group Catalogue
 */
export interface RuleDescription {
  /** The promise as a name, such as `ids-are-unique`. It is part of the public contract. */
  readonly name: string;
  /** The step that keeps it: bytes to values, each record by itself, or facts across fields and records. */
  readonly step: "syntax" | "shape" | "rules";
  /** What a broken promise weighs. */
  readonly severity: Severity;
  /**
   * Whether it stays an error, whatever the options say: what breaks it cannot be read, and to pass that over would be to call
   * valid what nobody has looked at.
   */
  readonly isAlwaysError?: true;
  /** The promise, in one sentence. */
  readonly promise: string;
  /** How to mend what breaks it, in one sentence. */
  readonly mend: string;
  /** A piece of a file that breaks it. */
  readonly bad: string;
  /** The same piece, mended. */
  readonly good: string;
}
