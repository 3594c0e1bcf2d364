import type { Range } from "./types.js";

/** Turns offsets of JavaScript strings (UTF-16 code units) into offsets in code points. */
export function toCodePoints(text: string, ranges: readonly Range[]): Range[] {
  const before = new Uint32Array(text.length + 1);
  let utf16 = 0;
  let points = 0;
  for (const point of text) {
    before.fill(points, utf16, utf16 + point.length);
    utf16 += point.length;
    points += 1;
  }
  before[utf16] = points;
  return ranges.map(({ start, end }) => ({ start: before[start]!, end: before[end]! }));
}
