import fc from "fast-check";
import { cases, compareVerdicts, show, valueOf } from "./compare-verdicts.js";
import type { Judge } from "./judges.js";
import type { Tally } from "./tally.js";

export interface Search {
  readonly judges: Readonly<Record<string, Judge>>;
  readonly runs: number;
  readonly seed: number;
  /** Where fast-check found a disagreement before, to show that one again. */
  readonly path?: string | undefined;
  readonly tally?: Tally;
  /** Whether a smaller value should be looked for; it should, unless told otherwise. */
  readonly shrink?: boolean;
}

export interface Disagreement {
  /** Who says what of which value. */
  readonly message: string;
  /** The smallest value on which they disagree. */
  readonly value: unknown;
  readonly seed: number;
  readonly path: string;
}

/** Makes and spoils values until the judges disagree on one, and returns the smallest like it; `null` where they never do. */
export function findDisagreement({ judges, runs, seed, path, tally, shrink = true }: Search): Disagreement | null {
  const property = fc.property(cases, (each) => compareVerdicts(judges, each, tally));
  const details = fc.check(property, { numRuns: runs, seed, endOnFailure: !shrink, ...(path !== undefined && { path }) });
  if (!details.failed) return null;
  const [each] = details.counterexample!;
  const { message } = details.errorInstance as Error;
  return { message, value: valueOf(each).value, seed, path: details.counterexamplePath! };
}

/** Says what was found, and how to see it again. */
export function describe({ message, value, seed, path }: Disagreement): string {
  return `${message}\n\nThe smallest value found:\n${show(value)}\n\nSee it again with: npm run fuzz -- --seed ${seed} --path ${path}`;
}
