const smallest = 2 ** 16;

/** Collects the bytes of a value that may stand in several chunks, up to a limit. A value in one chunk is not copied. */
export class ValueCollector {
  /** Number of bytes of the value so far, kept or not. */
  length = 0;
  #kept = 0;
  #bytes: Uint8Array = new Uint8Array(smallest);
  readonly #longest: number;

  constructor(longest: number) {
    this.#longest = longest;
  }

  begin(): void {
    this.length = 0;
    this.#kept = 0;
  }

  /** Whether the value is longer than the limit, so that only its beginning is kept. */
  get cut(): boolean {
    return this.length > this.#longest;
  }

  /** The beginning of the value, as far as it is kept. */
  get beginning(): Uint8Array {
    return this.#bytes.subarray(0, this.#kept);
  }

  /** Keeps a piece of the value. */
  add(piece: Uint8Array): void {
    this.length += piece.length;
    const kept = Math.min(this.length, this.#longest);
    if (kept > this.#bytes.length) this.#grow(kept);
    this.#bytes.set(piece.subarray(0, kept - this.#kept), this.#kept);
    this.#kept = kept;
  }

  /** Returns the whole value, of which this is the last piece, or `null` if it is longer than the limit. */
  complete(piece: Uint8Array): Uint8Array | null {
    if (this.length === 0) {
      this.length = piece.length;
      return this.cut ? null : piece;
    }
    this.add(piece);
    return this.cut ? null : this.beginning;
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.min(this.#longest, Math.max(needed, this.#bytes.length * 2)));
    larger.set(this.beginning);
    this.#bytes = larger;
  }
}
