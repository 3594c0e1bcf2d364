import { decoder } from "../syntax/decoder.js";

/** What is told of each line of a file. Of its bytes, nothing may be kept. */
export interface LineHandler {
  /** Whole lines follow, from one offset to another: what is asked about all of them at once need not be asked of each. */
  lines?(bytes: Uint8Array, start: number, end: number): void;
  /** A line, without its line feed. `offset` is the place in the file of its first byte. */
  line(bytes: Uint8Array, start: number, end: number, offset: number): void;
  /** A line that is too long, which was passed over. */
  tooLong(length: number, offset: number): void;
}

const lineFeed = 10;

/** Cuts a file into lines, whatever the pieces in which its bytes come. It holds one line at the most. */
export class LineSplitter {
  readonly #handler: LineHandler;
  readonly #longest: number;
  /** The beginning of a line whose end has not come. */
  #begun: Uint8Array[] = [];
  /** Its length, even where it was too long to be kept. */
  #length = 0;
  #offset: number;

  constructor(handler: LineHandler, longest: number, offset = 0) {
    this.#handler = handler;
    this.#longest = longest;
    this.#offset = offset;
  }

  push(bytes: Uint8Array): void {
    let start = this.#length === 0 ? 0 : this.#finishLine(bytes);
    if (start < 0) return;
    const end = bytes.lastIndexOf(lineFeed) + 1;
    if (end > start) this.#handler.lines?.(bytes, start, end);
    for (let feed = lineFeedFrom(bytes, start); feed >= 0; feed = lineFeedFrom(bytes, start)) {
      this.#tell(bytes, start, feed, feed - start);
      start = feed + 1;
    }
    if (start < bytes.length) this.#begin(bytes, start, bytes.length);
  }

  /** Whether the last line has not ended. */
  get isInLine(): boolean {
    return this.#length > 0;
  }

  /** Takes what follows the last line feed for a line, too. */
  end(): void {
    if (this.#length > 0) this.#tellBegun();
  }

  /** Adds to the line that was begun, and returns where the next one begins; -1 if it has not ended. */
  #finishLine(bytes: Uint8Array): number {
    const feed = bytes.indexOf(lineFeed);
    this.#begin(bytes, 0, feed < 0 ? bytes.length : feed);
    if (feed < 0) return -1;
    this.#tellBegun();
    return feed + 1;
  }

  #begin(bytes: Uint8Array, start: number, end: number): void {
    this.#length += end - start;
    if (this.#length > this.#longest) this.#begun = [];
    else if (end > start) this.#begun.push(new Uint8Array(bytes.subarray(start, end)));
  }

  #tellBegun(): void {
    const line = decoder.view(joined(this.#begun));
    const length = this.#length;
    this.#begun = [];
    this.#length = 0;
    if (length <= this.#longest) this.#handler.lines?.(line, 0, line.length);
    this.#tell(line, 0, line.length, length);
  }

  #tell(bytes: Uint8Array, start: number, end: number, length: number): void {
    const offset = this.#offset;
    this.#offset += length + 1;
    if (length > this.#longest) this.#handler.tooLong(length, offset);
    else this.#handler.line(bytes, start, end, offset);
  }
}

/** Where the next line feed stands; -1 where there is none. Of empty lines there may be a billion: for these, nothing is searched. */
function lineFeedFrom(bytes: Uint8Array, start: number): number {
  return bytes[start] === lineFeed ? start : bytes.indexOf(lineFeed, start);
}

/** One array of several. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
