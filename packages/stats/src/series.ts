import type { IndicatorId } from "../generated/ids.js";
import { dateSpan } from "./date-span.js";
import { observationsOf, type ObservationFilter } from "./observations-of.js";
import type { Observation } from "./types.js";

/**
 * The figures of one year.
 *
 * @group Look-up
 */
export interface YearOfFigures {
  /** The year in which the figures begin to hold (of "by 2011", the year in which it ends); `null` for those without a date. */
  readonly year: number | null;
  /** Every figure of that year, rivals side by side. */
  readonly observations: readonly [Observation, ...Observation[]];
}

/**
 * Returns the figures of an indicator over the years, earliest first. A year has as many figures as sources print;
 * a year for which none is known is left out. Figures without a date come last.
 *
 * @throws RangeError where `date` is not an EDTF date
 * @group Look-up
 * @example
 * ```ts
 * import { formatObservation, series } from "@igf/stats";
 *
 * const [first, second] = series("igf-stat-participants");
 * first?.year; // => 2006
 * first?.observations.map(formatObservation); // => ["1,350", "more than 1,500"]
 * second?.observations.map(formatObservation); // => ["1,363"]
 * ```
 */
export function series(indicator: IndicatorId, filter: ObservationFilter = {}): readonly YearOfFigures[] {
  const years = new Map<number | null, [Observation, ...Observation[]]>();
  for (const observation of observationsOf(indicator, filter)) {
    const year = yearOf(observation);
    const known = years.get(year);
    if (known) known.push(observation);
    else years.set(year, [observation]);
  }
  return [...years]
    .map(([year, observations]) => ({ year, observations }))
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}

function yearOf({ date }: Observation): number | null {
  if (date === null) return null;
  const { first, last } = dateSpan(date);
  return Number((date.startsWith("..") ? last : first).slice(0, 4));
}
