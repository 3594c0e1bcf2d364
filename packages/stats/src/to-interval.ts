import { unbounded, type Interval } from "./interval.js";
import type { Figure } from "./types.js";

/**
 * How figures are read as intervals.
 *
 * @group Reading figures
 */
export interface ReadingOptions {
  /** How far from its value "about" reaches, as a share of the value. No source says it; 0.1 unless you do. */
  readonly tolerance?: number;
}

/**
 * Returns the numbers that a figure leaves possible: "over 150" is every number above 150, and not 150 itself.
 *
 * - `plain` 165 is 165 and nothing else.
 * - `about` 6,000 is read as 5,400 to 6,600: a tenth to either side. That is this project's reading; set `tolerance` for
 *   another one.
 * - `unquantified` ("dozens") leaves every number possible: both ends are `null`. So does any figure without a value.
 *
 * @throws RangeError where `tolerance` is negative or not a number
 * @group Reading figures
 * @example
 * ```ts
 * import { getObservation, toInterval } from "@igf/stats";
 *
 * toInterval(getObservation("igf-stat-obs-001")); // => { lower: 150, includesLower: false, upper: null, includesUpper: false }
 * toInterval(getObservation("igf-stat-obs-130")); // => { lower: 5400, includesLower: true, upper: 6600, includesUpper: true }
 * toInterval(getObservation("igf-stat-obs-130"), { tolerance: 0.25 }).upper; // => 7500
 * toInterval(getObservation("igf-stat-obs-024")).lower; // => null
 * ```
 */
export function toInterval({ value, upper, qualifier }: Figure, { tolerance = 0.1 }: ReadingOptions = {}): Interval {
  if (!(tolerance >= 0)) throw new RangeError(`The tolerance is ${tolerance}; it is a share of the value, such as 0.1 for a tenth.`);
  if (value === null) return unbounded;
  switch (qualifier) {
    case "plain":
      return closed(value, value);
    case "more-than":
      return { ...unbounded, lower: value };
    case "at-least":
      return { ...unbounded, lower: value, includesLower: true };
    case "less-than":
      return { ...unbounded, upper: value };
    case "at-most":
      return { ...unbounded, upper: value, includesUpper: true };
    case "between":
      return upper === null ? { ...unbounded, lower: value, includesLower: true } : closed(value, upper);
    case "about":
      return around(value, Math.abs(value) * tolerance);
    case "unquantified":
      return unbounded;
  }
}

function closed(lower: number, upper: number): Interval {
  return { lower, includesLower: true, upper, includesUpper: true };
}

/** Rounded as far as floating-point numbers are exact, so that a tenth of 3 does not leave a tail of digits. */
function around(value: number, distance: number): Interval {
  return closed(Number((value - distance).toPrecision(15)), Number((value + distance).toPrecision(15)));
}
