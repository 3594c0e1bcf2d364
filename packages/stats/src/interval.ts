/**
 * The numbers that a figure leaves possible. An end that is `null` is open without limit; nothing else is known of it.
 *
 * @group Reading figures
 */
export interface Interval {
  /** Where the numbers begin; `null` where no number is too small. */
  readonly lower: number | null;
  /** Whether `lower` itself is one of them. */
  readonly includesLower: boolean;
  /** Where the numbers end; `null` where no number is too great. */
  readonly upper: number | null;
  /** Whether `upper` itself is one of them. */
  readonly includesUpper: boolean;
}

/** Every number. */
export const unbounded: Interval = { lower: null, includesLower: false, upper: null, includesUpper: false };

/** The numbers that stand in both intervals, or `null` where there are none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const [lower, upper] = [higherStart(a, b), lowerEnd(a, b)];
  if (lower.lower !== null && upper.upper !== null) {
    if (lower.lower > upper.upper) return null;
    if (lower.lower === upper.upper && !(lower.includesLower && upper.includesUpper)) return null;
  }
  return { lower: lower.lower, includesLower: lower.includesLower, upper: upper.upper, includesUpper: upper.includesUpper };
}

/** Everything from the beginning of an interval on: what a part says of the whole. */
export function fromLowerEnd({ lower, includesLower }: Interval): Interval {
  return { ...unbounded, lower, includesLower };
}

function higherStart(a: Interval, b: Interval): Interval {
  if (a.lower === b.lower) return a.includesLower ? b : a;
  return b.lower === null || (a.lower !== null && a.lower > b.lower) ? a : b;
}

function lowerEnd(a: Interval, b: Interval): Interval {
  if (a.upper === b.upper) return a.includesUpper ? b : a;
  return b.upper === null || (a.upper !== null && a.upper < b.upper) ? a : b;
}
