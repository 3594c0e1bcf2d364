import { dateSpan } from "./date-span.js";

/**
 * Returns whether two dates share a day. They are EDTF dates as this standard uses them: years, months, days, and
 * intervals of these, which may be open at one end.
 *
 * @throws RangeError where one of them is not such a date
 * @group Dates
 * @example
 * ```ts
 * import { datesOverlap } from "@igf/stats";
 *
 * datesOverlap("2025", "2025-06-23/2025-06-27"); // => true
 * datesOverlap("../2011", "2012-01"); // => false
 * ```
 */
export function datesOverlap(one: string, other: string): boolean {
  const [a, b] = [dateSpan(one), dateSpan(other)];
  return a.first <= b.last && b.first <= a.last;
}
