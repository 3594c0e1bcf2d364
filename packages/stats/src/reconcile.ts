import { compareFigures } from "./compare-figures.js";
import { datesOverlap } from "./dates-overlap.js";
import { fromLowerEnd, intersect, unbounded, type Interval } from "./interval.js";
import { addsUp, isPart } from "./parts.js";
import { toInterval, type ReadingOptions } from "./to-interval.js";
import type { ComparableFigure } from "./types.js";

/**
 * What one figure says of the whole that the indicator counts.
 *
 * @group Rival figures
 */
export interface FigureBound<F extends ComparableFigure> {
  /** The figure. */
  readonly observation: F;
  /** Whether it counts all that the indicator says, or only a part (it has `counted` or `area`). */
  readonly scope: "whole" | "part";
  /** The numbers that it leaves possible for the whole. A part is a lower bound: the whole is at least as great. */
  readonly bound: Interval;
}

/**
 * Two figures that cannot both be true.
 *
 * @group Rival figures
 */
export interface Contradiction<F extends ComparableFigure> {
  /** The two figures. */
  readonly between: readonly [F, F];
  /** Why not, in one sentence that names both, with their documents. */
  readonly reason: string;
}

/**
 * Whether figures of the same thing agree.
 *
 * @group Rival figures
 */
export interface Reconciliation<F extends ComparableFigure> {
  /** Whether they can all be true. Figures whose dates do not overlap never contradict each other. */
  readonly consistent: boolean;
  /** What each says of the whole, in the order in which they were given. */
  readonly bounds: readonly FigureBound<F>[];
  /** What they leave possible together; `null` where they contradict each other, or do not all speak of one time. */
  readonly range: Interval | null;
  /** Every pair that cannot both be true. */
  readonly contradictions: readonly Contradiction<F>[];
}

/**
 * Says whether figures of one indicator and subject can all be true, which bound each gives, and which contradict each
 * other. It decides nothing: no figure is preferred, averaged or left out.
 *
 * - Only figures whose dates overlap are compared. A figure without a date is compared with none.
 * - A figure that counts a part (it has `counted` or `area`) is a lower bound of the whole, not its rival. Of shares and
 *   durations, a part says nothing of the whole.
 * - A bare number and "over" the same number contradict each other: "over 165" leaves 165 out.
 * - "About" is read as {@link toInterval} reads it; a word without a number contradicts nothing.
 *
 * @throws TypeError where the figures are of several indicators or subjects
 * @group Rival figures
 * @example
 * ```ts
 * import { observationsOf, reconcile } from "@igf/stats";
 *
 * const countries = reconcile(observationsOf("igf-stat-countries", { subject: "igf-2025" }));
 * countries.consistent; // => false
 * countries.contradictions.map(({ between }) => between.map(({ asPrinted }) => asPrinted)); // => [["165", "over 165"], ["165", "170"]]
 *
 * const sessions = reconcile(observationsOf("igf-stat-sessions", { subject: "igf-2025" }));
 * sessions.consistent; // => true
 * sessions.range; // => { lower: 262, includesLower: true, upper: 262, includesUpper: true }
 * ```
 */
export function reconcile<F extends ComparableFigure>(observations: readonly F[], options: ReadingOptions = {}): Reconciliation<F> {
  checkComparable(observations);
  const bounds = observations.map((observation) => boundOf(observation, options));
  const pairs = observations.flatMap((one, index) => observations.slice(index + 1).map((other): readonly [F, F] => [one, other]));
  const contradictions = pairs.flatMap(([one, other]) => {
    const reason = shareTime(one, other) ? compareFigures(one, other, options) : null;
    return reason === null ? [] : [{ between: [one, other] as const, reason }];
  });
  const speakOfOneTime = pairs.every(([one, other]) => shareTime(one, other));
  return { consistent: contradictions.length === 0, bounds, range: contradictions.length === 0 && speakOfOneTime ? together(bounds) : null, contradictions };
}

function boundOf<F extends ComparableFigure>(observation: F, options: ReadingOptions): FigureBound<F> {
  const reading = toInterval(observation, options);
  if (!isPart(observation)) return { observation, scope: "whole", bound: reading };
  return { observation, scope: "part", bound: addsUp(observation) ? fromLowerEnd(reading) : unbounded };
}

function shareTime(one: ComparableFigure, other: ComparableFigure): boolean {
  return one.date !== null && other.date !== null && datesOverlap(one.date, other.date);
}

function together(bounds: readonly FigureBound<ComparableFigure>[]): Interval | null {
  return bounds.reduce<Interval | null>((range, { bound }) => range && intersect(range, bound), unbounded);
}

function checkComparable(observations: readonly ComparableFigure[]): void {
  for (const field of ["indicator", "subject"] as const) {
    const named = [...new Set(observations.map((observation) => observation[field]))];
    if (named.length > 1) {
      throw new TypeError(`Only figures of one ${field} can be compared; these are of ${named.join(", ")}. Take them from observationsOf(indicator, { subject }).`);
    }
  }
}
