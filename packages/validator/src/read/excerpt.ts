import { placeOffsets } from "../syntax/place-offsets.js";
import type { Place } from "./dataset-handler.js";

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly place: Place;
}

/** A short text that is put together of pieces of a long file, and knows where in the file each of them stands. */
export class Excerpt {
  text = "";
  readonly #pieces: Piece[] = [];

  add(text: string, place: Place): void {
    this.#pieces.push({ start: this.text.length, text, place });
    this.text += text;
  }

  /** The place in the file of an offset (UTF-16) of the text. */
  placeOf(offset: number): Place {
    const { start, text, place } = this.#pieces.filter((piece) => piece.start <= offset).at(-1)!;
    const before = text.slice(0, offset - start);
    const { line, column } = placeOffsets(text, [before.length])[0]!;
    return {
      line: place.line + line - 1,
      column: line === 1 ? place.column + column - 1 : column,
      offset: place.offset + countBytes(before),
    };
  }
}

/** The number of bytes of a text in UTF-8. */
function countBytes(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
}
