import { parentOf } from "./json-pointer.js";
import type { RunTogether } from "./syntax/repeated-keys.js";

/** A fault as a step finds it, before its place in the text is looked up. */
export interface Fault {
  readonly rule: string;
  readonly pointer: string;
  /** Whether the key or the value at the pointer is at fault; the value by default. */
  readonly at?: "key";
  /** Place in the text (UTF-16), where the step knows it already. */
  readonly offset?: number;
  /** The place, where it was looked up while the record was in hand. */
  readonly held?: Held;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  /** Where the rule's own instruction is not exact enough. */
  readonly mend?: string;
  readonly didYouMean?: string;
  /** What was meant, where it takes long to find that: it is asked for when the finding is described. */
  readonly suggest?: () => Pick<Fault, "mend" | "didYouMean">;
  /** What says the same of each field by itself, at its own place, for who shows a fault beside its field. */
  readonly apart?: () => readonly Fault[];
  /** Pointers to what the place was compared with, where that may be what is wrong. */
  readonly comparedWith?: readonly string[];
  /** Whether the rest of the record can be relied on all the same. */
  readonly harmless?: true;
  /** What came again with the first key of an object; see {@link recordsTooMany}. */
  readonly runTogether?: RunTogether;
}

/** A place that was looked up in time: the record that holds it is no longer at hand. It is plain data. */
export interface Held {
  /** The file, where a dataset consists of several. */
  readonly file: string | null;
  readonly pointer: string;
  readonly record: string | null;
  /** `null` where the document is still at hand, and the place will be looked up with all others. */
  readonly spot: Spot | null;
  /** Whether an earlier step has spoken of the place: what is said of it is a consequence. */
  readonly isSpoken?: true;
}

/** A place in a file, and what stands around it. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly excerpt: Excerpt | null;
}

/**
 * Some of a line, to be shown around a place in it.
 *
 * @group Engine
 */
export interface Excerpt {
  /** At most 400 characters of the line. */
  readonly text: string;
  /** The column at which they begin, from 1, in Unicode code points. */
  readonly column: number;
}

/** Returns, by the pointer to a record, how many others have run together with it, so that nothing of it can be relied on. */
export function recordsTooMany(faults: readonly Fault[]): ReadonlyMap<string, number> {
  return new Map(faults.flatMap(({ runTogether, pointer }) => (runTogether?.isMore ? [[parentOf(pointer), runTogether.times] as const] : [])));
}

/** Leaves out what a later step says of a place of which an earlier one has spoken: it is a consequence of that. */
export function withoutConsequences(earlier: readonly Fault[], faults: readonly Fault[]): readonly Fault[] {
  if (earlier.length === 0) return faults;
  const spoken = new Set(earlier.map(({ pointer }) => pointer).filter((pointer) => pointer !== ""));
  return faults.filter(({ pointer }) => !spoken.has(pointer));
}
