import type { Observation } from "@igf/schema";

/** The numbers that a figure leaves possible; an open end is not one of them. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly isOpen: boolean;
}

/** How far from its value "about" reaches, as a share of it: our reading; no source says it. */
const tolerance = 0.1;

/** Reads a figure as the numbers that it leaves possible: "over 150" is everything above 150. It is `null` where that is any number. */
export function intervalOf({ value, upper, qualifier }: Observation): Interval | null {
  if (value === null) return null;
  switch (qualifier) {
    case "plain":
      return { lower: value, upper: value, isOpen: false };
    case "about": {
      const reach = Math.abs(value) * (tolerance + Number.EPSILON * 4);
      return { lower: value - reach, upper: value + reach, isOpen: false };
    }
    case "between":
      return { lower: value, upper: upper ?? Infinity, isOpen: false };
    case "more-than":
    case "at-least":
      return { lower: value, upper: Infinity, isOpen: qualifier === "more-than" };
    case "less-than":
    case "at-most":
      return { lower: -Infinity, upper: value, isOpen: qualifier === "less-than" };
    default:
      return null;
  }
}

/** Returns whether two figures can both be true. */
export function canBothBeTrue(one: Interval, other: Interval): boolean {
  const [lower, upper] = [Math.max(one.lower, other.lower), Math.min(one.upper, other.upper)];
  if (lower !== upper) return lower < upper;
  // They touch: at the end of one of them, which may be left out.
  return !(one.isOpen && (one.lower === lower || one.upper === lower)) && !(other.isOpen && (other.lower === lower || other.upper === lower));
}
