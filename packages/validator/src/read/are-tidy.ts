import { decoder } from "../syntax/decoder.js";

/** So many first bytes are looked at; where a script has more of them, each line is looked at by itself. */
const mostHits = 8000;

/** Two spaces side by side, and the odd characters that stand alone: U+007F, U+00AD, U+061C, U+1680, U+180E, U+3000, U+FEFF. */
const odd: readonly Uint8Array[] = [[0x20, 0x20], [0x7f], [0xc2, 0xad], [0xd8, 0x9c], [0xe1, 0x9a, 0x80], [0xe1, 0xa0, 0x8e], [0xe3, 0x80, 0x80], [0xef, 0xbb, 0xbf]].map(
  (bytes) => Uint8Array.from(bytes),
);

/**
 * Returns whether bytes of UTF-8 certainly hold no character that cannot be seen, no white space but plain spaces and line feeds,
 * and no two spaces side by side. One look at a thousand lines is much faster than one at each of their texts; where it would
 * not be, because of the script, it returns `false`.
 */
export function areTidy(bytes: Uint8Array): boolean {
  const view = decoder.view(bytes);
  if (odd.some((sequence) => decoder.find(view, sequence) >= 0)) return false;
  return areRare(view, 0xc2, isLatinControl) && areRare(view, 0xe2, isOddPunctuation);
}

/** Whether a first byte does not stand often, and no odd character begins with it. */
function areRare(view: Uint8Array, first: number, isOdd: (second: number, third: number) => boolean): boolean {
  let hits = 0;
  for (let at = view.indexOf(first); at >= 0; at = view.indexOf(first, at + 1)) {
    if ((hits += 1) > mostHits || isOdd(view[at + 1]!, view[at + 2]!)) return false;
  }
  return true;
}

/** U+0080 to U+00A0. */
function isLatinControl(second: number): boolean {
  return second <= 0xa0;
}

/** U+2000 to U+200F, U+2028 to U+202F, U+205F to U+206F. */
function isOddPunctuation(second: number, third: number): boolean {
  if (second === 0x80) return third <= 0x8f || (third >= 0xa8 && third <= 0xaf);
  return second === 0x81 && third >= 0x9f && third <= 0xaf;
}
