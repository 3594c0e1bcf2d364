import type { Excerpt } from "../fault.js";
import type { Finding } from "../finding.js";

/**
 * A finding, and what stands around its place.
 *
 * @group Engine
 */
export interface Described {
  /** What is wrong, where, and how to mend it. */
  readonly finding: Finding;
  /** The piece of the line around the place; `null` where nothing can be shown. */
  readonly excerpt: Excerpt | null;
}

/**
 * Returns findings in the order of the files in which they first stand, and of their places there.
 *
 * @group Engine
 * @example
 * ```ts
 * import { createCheck, inOrder } from "@igf/validator/engine";
 *
 * const check = createCheck({ format: "ndjson" });
 * check.push(new TextEncoder().encode("null\n7\n"));
 * check.end();
 * inOrder(check.take().reverse()).map(({ finding }) => finding.line); // => [1, 2]
 * ```
 */
export function inOrder(described: readonly Described[]): Described[] {
  const files = new Map([...new Set(described.map(({ finding }) => finding.file))].map((file, index) => [file, index]));
  const byPlace = ({ finding: a }: Described, { finding: b }: Described) =>
    files.get(a.file)! - files.get(b.file)! || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  return [...described].sort(byPlace);
}

/** What was described, until somebody takes it. */
export class Untaken {
  #described: Described[] = [];

  /** Adds what was described of one record: more than a call can have arguments, perhaps. */
  readonly add = (described: readonly Described[]): void => {
    for (const one of inOrder(described)) this.#described.push(one);
  };

  take(): Described[] {
    const taken = this.#described;
    this.#described = [];
    return taken;
  }
}
