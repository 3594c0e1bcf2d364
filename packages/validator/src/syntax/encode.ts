import { joined } from "../read/split-lines.js";
import { isWellFormed } from "./is-well-formed.js";

const encoder = new TextEncoder();

/**
 * The bytes of a text in UTF-8. `TextEncoder` would pass over half of a character and write another in its place; here, it
 * becomes bytes that are not valid, so that it is found.
 */
export function encode(text: string): Uint8Array {
  if (isWellFormed(text)) return encoder.encode(text);
  const pieces = text.split(/([\ud800-\udfff])/u).map((piece, index) => (index % 2 === 0 ? encoder.encode(piece) : bytesOf(piece.charCodeAt(0))));
  return joined(pieces);
}

/** Half of a surrogate pair, written as if it were a character. */
function bytesOf(half: number): Uint8Array {
  return Uint8Array.of(0xe0 | (half >> 12), 0x80 | ((half >> 6) & 0x3f), 0x80 | (half & 0x3f));
}
