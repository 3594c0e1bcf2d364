import { isUnsafeKey } from "./is-unsafe-key.js";
import { deepestNesting } from "./limits.js";

/**
 * Returns the length of a value as the shortest JSON of it that needs no escapes; `NaN` where a text of that length may be
 * another JSON of it all the same, or where it nests too deep or has an unsafe key.
 *
 * A text without escapes that gives a value, and is as long as this, holds that value and nothing else: white space, a key that
 * stands twice, or digits that are lost could only make it longer. What could make it shorter is an exponent, and that only
 * of a number that ends with three zeros, or of a fraction.
 */
export function compactLength(value: unknown, depth = 0): number {
  if (typeof value === "string") return value.length + 2;
  if (typeof value === "number") return lengthOfNumber(value);
  if (typeof value === "boolean") return value ? 4 : 5;
  if (value === null) return 4;
  if (depth >= deepestNesting) return Number.NaN;
  // The brackets; what follows counts a comma for each item or member, of which one is too many.
  let length = 1;
  if (Array.isArray(value)) {
    for (const item of value) length += 1 + compactLength(item, depth + 1);
    return value.length === 0 ? 2 : length;
  }
  for (const key in value as object) {
    if (isUnsafeKey(key)) return Number.NaN;
    length += key.length + 4 + compactLength((value as Record<string, unknown>)[key], depth + 1);
  }
  return length === 1 ? 2 : length;
}

function lengthOfNumber(value: number): number {
  if (!Number.isSafeInteger(value) || (value % 1000 === 0 && value !== 0)) return Number.NaN;
  let length = value < 0 ? 2 : 1;
  for (let rest = Math.abs(value); rest >= 10; rest /= 10) length += 1;
  return length;
}
