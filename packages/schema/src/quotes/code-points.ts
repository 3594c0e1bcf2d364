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

let latest: { readonly text: string; readonly index: CodePointIndex } | null = null;

/** Returns the index of a text. The latest one is kept, since the quotes of a document are looked up one after the other. */
export function indexCodePoints(text: string): CodePointIndex {
  if (latest?.text !== text) latest = { text, index: buildIndex(text) };
  return latest.index;
}

function buildIndex(text: string): CodePointIndex {
  if (!/[\uD800-\uDBFF]/.test(text)) {
    return { length: text.length, toCodePoints: (offset) => offset, toUtf16: (offset) => offset };
  }
  const starts = new Uint32Array(text.length + 1);
  const before = new Uint32Array(text.length + 1);
  let codePoint = 0;
  let utf16 = 0;
  for (const character of text) {
    before.fill(codePoint, utf16, utf16 + character.length);
    starts[codePoint] = utf16;
    utf16 += character.length;
    codePoint += 1;
  }
  starts[codePoint] = utf16;
  before[utf16] = codePoint;
  return { length: codePoint, toCodePoints: (offset) => before[offset]!, toUtf16: (position) => starts[position]! };
}
