import type { Place } from "./dataset-handler.js";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Counts lines and columns along the chunks of a file, each byte once. */
export class PlaceTracker {
  #line = 1;
  #column = 1;
  #offset = 0;
  #afterReturn = false;
  #chunk: Uint8Array = new Uint8Array();
  #at = 0;

  /** Goes on to the next chunk. */
  take(chunk: Uint8Array): void {
    this.#walkTo(this.#chunk.length);
    this.#chunk = chunk;
    this.#at = 0;
  }

  /** Passes over bytes before the chunk that have no column, as a byte order mark has none. */
  skip(bytes: number): void {
    this.#offset += bytes;
  }

  /** The place of an offset of the chunk, which must not be before the last one that was asked for. */
  placeOf(at: number): Place {
    this.#walkTo(at);
    return { line: this.#line, column: this.#column, offset: this.#offset };
  }

  /** The place after the chunk, to which the chunk is no longer needed. */
  finish(): Place {
    const place = this.placeOf(this.#chunk.length);
    this.take(new Uint8Array());
    return place;
  }

  #walkTo(end: number): void {
    const chunk = this.#chunk;
    let [line, column, afterReturn] = [this.#line, this.#column, this.#afterReturn];
    for (let at = this.#at; at < end; at += 1) {
      const byte = chunk[at]!;
      if (byte > carriageReturn) {
        // Bytes that continue a character have no column of their own.
        if ((byte & 0xc0) !== 0x80) column += 1;
        afterReturn = false;
      } else if (byte === lineFeed || byte === carriageReturn) {
        if (byte === carriageReturn || !afterReturn) line += 1;
        column = 1;
        afterReturn = byte === carriageReturn;
      } else {
        column += 1;
        afterReturn = false;
      }
    }
    this.#offset += Math.max(0, end - this.#at);
    this.#at = Math.max(this.#at, end);
    [this.#line, this.#column, this.#afterReturn] = [line, column, afterReturn];
  }
}
