import { toCodePoints } from "./to-code-points.js";
import type { Range } from "./types.js";

/** Every place at which a pattern stands in a text, in code points. */
export function findPattern(text: string, pattern: RegExp): Range[] {
  const places = Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({ start: index, end: index + words.length }));
  return toCodePoints(text, places);
}
