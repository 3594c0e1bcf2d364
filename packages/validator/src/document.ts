import type { Fault } from "./fault.js";
import type { CheckedType } from "./shape/accept-shape.js";
import type { Entry } from "./shape/bare-records.js";

/**
 * A document after the first two steps: as the accepting path returns it, with nothing to find, or as the explaining
 * path does, with everything that is wrong.
 */
export interface Document {
  /** The text that positions are counted in; `null` for a value without one. */
  readonly text: string | null;
  /** `undefined` where the syntax is broken. */
  readonly value: unknown;
  /** The type that it has, or most probably means; `null` where that cannot be said. */
  readonly type: CheckedType | null;
  /** The records of a document that has no envelope, and no type of its own; `null` for any other. */
  readonly bare: readonly Entry[] | null;
  readonly faults: readonly Fault[];
  /** The pointers of the records whose shape is wrong; the empty one stands for the envelope. */
  readonly unsound: ReadonlySet<string>;
  /** The pointers of those with which others have run together, and how many. */
  readonly runTogether?: ReadonlyMap<string, number>;
}
