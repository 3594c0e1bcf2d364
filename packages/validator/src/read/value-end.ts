import { byte } from "./bytes.js";

/** How deep brackets are compared; deeper ones, which the next step refuses, are only counted. */
const comparedLevels = 256;

/** In a string of ordinary length a loop is faster than a call of `indexOf`. */
const shortString = 24;

/** Finds where a value ends by its quotes and brackets, over as many chunks as it takes. */
export class ValueEnd {
  /** Whether the value stops at a closing bracket of the wrong kind. */
  mismatched = false;
  #depth = 0;
  #inString = false;
  /** Whether the chunk before ended with a backslash that escapes what follows. */
  #escaped = false;
  #bare = false;
  readonly #closers = new Uint8Array(comparedLevels);

  /** Begins a value with the byte that it begins with. */
  begin(first: number): void {
    this.mismatched = false;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.#bare = first !== byte.quote && !isOpening(first);
  }

  /** Returns the offset after the last byte of the value, or -1 when the chunk ends before. */
  find(chunk: Uint8Array, start: number): number {
    if (this.#bare) return endOfWord(chunk, start);
    let at = start;
    if (this.#inString) {
      at = this.#endOfString(chunk, at);
      if (at < 0 || this.#depth === 0) return at;
    }
    let depth = this.#depth;
    for (; at < chunk.length; at += 1) {
      const code = chunk[at]!;
      if (code === byte.quote) {
        at = this.#endOfString(chunk, at + 1) - 1;
        if (at < 0) break;
        if (depth === 0) return at + 1;
      } else if (isOpening(code)) {
        if (depth < comparedLevels) this.#closers[depth] = code + 2;
        depth += 1;
      } else if (isClosing(code)) {
        depth -= 1;
        this.mismatched = depth < comparedLevels && this.#closers[depth] !== code;
        if (depth === 0 || this.mismatched) return at + 1;
      }
    }
    this.#depth = depth;
    return -1;
  }

  /** Returns the offset after the closing quote, or -1 when the chunk ends before. `start` is a place inside of the string. */
  #endOfString(chunk: Uint8Array, start: number): number {
    this.#inString = true;
    let at = start;
    if (this.#escaped && at < chunk.length) {
      at += 1;
      this.#escaped = false;
    }
    for (const near = Math.min(chunk.length, at + shortString); at < near; at += 1) {
      if (chunk[at] === byte.quote) return this.#closeString(at);
      if (chunk[at] === byte.backslash) at += 1;
    }
    // The loop may have stepped over a backslash and what it escapes, of which the end of the chunk cuts off the latter.
    if (at > chunk.length) this.#escaped = true;
    while (at < chunk.length) {
      const quote = chunk.indexOf(byte.quote, at);
      const end = quote < 0 ? chunk.length : quote;
      let before = end;
      while (before > at && chunk[before - 1] === byte.backslash) before -= 1;
      const escaped = (end - before) % 2 === 1;
      if (quote >= 0 && !escaped) return this.#closeString(quote);
      if (quote < 0) this.#escaped = escaped;
      at = end + 1;
    }
    return -1;
  }

  #closeString(quote: number): number {
    this.#inString = false;
    return quote + 1;
  }
}

/** Both opening brackets differ in the same bit only, and so do both closing ones. */
function isOpening(code: number): boolean {
  return (code | 0x20) === byte.openBrace;
}

function isClosing(code: number): boolean {
  return (code | 0x20) === byte.closeBrace;
}

const ends = new Set<number>([...' \t\n\r,:[]{}"/'].map((character) => character.charCodeAt(0)));

/** A number, `true`, `false` or `null`, or what somebody takes for one, ends where something else begins. */
function endOfWord(chunk: Uint8Array, start: number): number {
  for (let at = start; at < chunk.length; at += 1) if (ends.has(chunk[at]!)) return at;
  return -1;
}
