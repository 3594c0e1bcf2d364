/**
 * Converts between JavaScript string offsets (UTF-16 code units) and the offsets of this project (Unicode code
 * points, as the W3C TextPositionSelector demands). They differ after every character outside the BMP.
 */
export interface CodePointIndex {
  /** Number of code points in the text. */
  readonly length: number;
  /** Code points before the given UTF-16 offset. */
  toCodePoints(utf16: number): number;
  /** UTF-16 offset of the given code point. */
  toUtf16(codePoints: number): number;
}

/** Builds the index once; each look-up then costs one array access, or nothing for a text inside the BMP. */
export function indexCodePoints(text: string): CodePointIndex {
  const starts = startsOfCodePoints(text);
  if (starts === null) {
    return { length: text.length, toCodePoints: (offset) => offset, toUtf16: (offset) => offset };
  }
  const before = new Uint32Array(text.length + 1);
  starts.forEach((utf16, codePoint) => before.fill(codePoint, utf16));
  return {
    length: starts.length - 1,
    toCodePoints: (utf16) => before[utf16]!,
    toUtf16: (codePoints) => starts[codePoints]!,
  };
}

/** UTF-16 offset of each code point and of the end, or `null` when every code point is one code unit. */
function startsOfCodePoints(text: string): number[] | null {
  if (!/[\uD800-\uDBFF]/.test(text)) return null;
  const starts = [0];
  let offset = 0;
  for (const character of text) {
    offset += character.length;
    starts.push(offset);
  }
  return starts;
}
