import type { Observation } from "@igf/schema";
import { isUnsigned } from "./openings.js";
import { readNumbers, type Readings } from "./read-numbers.js";

/** A number of a figure that its printed words do not come to. */
export interface Misread {
  readonly field: "value" | "upper";
  /** What the words come to; `null` where they have no number for the field. */
  readonly printed: string | null;
}

/**
 * Returns which number of a figure its printed words do not come to, as far as they can be read; `null` if none. Of several numbers, it
 * is not known which one the figure is, unless it lies between the two.
 */
export function findMisread({ value, upper, qualifier, asPrinted }: Observation, language: string | null): Misread | null {
  // What is wrong between these fields is another finding.
  if (value === null || (qualifier === "between") !== (upper !== null) || (upper !== null && upper < value)) return null;
  if (upper === null && Number(lastDigits.exec(asPrinted)?.[0]) === value) return null;
  const numbers = readNumbers(asPrinted, language);
  const isBare = value < 0 && isUnsigned(asPrinted);
  const comesTo = (readings: Readings, printed: number) => readings.some((number) => Math.abs(number - (isBare ? printed : Math.abs(printed))) <= number * 1e-9);
  // A range of which one number alone is printed is no range, or not printed as a whole.
  if (upper !== null && numbers?.length === 1 && !comesTo(numbers[0]!, upper)) return { field: "upper", printed: null };
  if (numbers?.length !== (upper === null ? 1 : 2)) return null;
  const [first, last] = numbers as [Readings, Readings | undefined];
  if (last && !comesTo(last, upper!)) return { field: "upper", printed: say(last) };
  // Of "2 to 3 million", the first number are millions as well.
  const scales = last ? [1, 1e3, 1e6, 1e9] : [1];
  return scales.some((scale) => comesTo(first, value / scale)) ? null : { field: "value", printed: say(first) };
}

/** Digits at the end that no separator binds to others: most figures are printed so, and need no second look. */
const lastDigits = /(?<![\d.,'’\s])\d+$|(?<=[^\d.,'’\s] )\d+$/;

function say(readings: Readings): string {
  return String(readings[0]);
}
