import type { Fingerprint } from "./fingerprint.js";

/** The places are in chunks of 2 to this power, so that the table grows without a copy of it. */
const chunkBits = 11;
const placesOfChunk = 2 ** chunkBits;
/** How full the table may be, and by how much it grows then. */
const [fullest, growth] = [0.87, 1.5];
/** Places behind the last one that an entry can ask for: what finds that one taken moves on to them. */
const margin = 64;

/** A table as plain data. */
export interface StoredTable {
  readonly chunks: readonly Uint32Array[];
  readonly wordsOfEntry: number;
  readonly homes: number;
  readonly size: number;
}

/**
 * One or two numbers of 32 bits for each of millions of fingerprints, outside of the heap and without a copy of the IDs. An entry
 * stands in the place for which its fingerprint asks (its home), or soon after it; the higher a fingerprint, the later. So the table can
 * grow where it stands: beyond some thousands, an entry takes 15 to 75 % more than its 12 or 16 bytes.
 */
export class FingerprintTable {
  /** What was found last by {@link has} or {@link add}: the numbers of the entry. */
  first = 0;
  second = 0;
  #chunks: Uint32Array[] = [];
  readonly #wordsOfEntry: number;
  #homes = placesOfChunk - margin;
  #size = 0;

  /** @param numbers  How many numbers an entry has. */
  constructor(numbers: 1 | 2) {
    this.#wordsOfEntry = 2 + numbers;
    this.#reach(0, []);
  }

  get size(): number {
    return this.#size;
  }

  /** Bytes that it takes. */
  get bytes(): number {
    return this.#places * this.#wordsOfEntry * Uint32Array.BYTES_PER_ELEMENT;
  }

  /** What it holds, as plain data to be given to another thread. */
  get stored(): StoredTable {
    return { chunks: this.#chunks, wordsOfEntry: this.#wordsOfEntry, homes: this.#homes, size: this.#size };
  }

  /** The table that was stored: nothing of it is copied. */
  static of({ chunks, wordsOfEntry, homes, size }: StoredTable): FingerprintTable {
    const table = new FingerprintTable(wordsOfEntry === 3 ? 1 : 2);
    table.#chunks = [...chunks];
    table.#homes = homes;
    table.#size = size;
    return table;
  }

  /** Whether there is an entry; its numbers are then in `first` and `second`. */
  has({ high, low }: Fingerprint): boolean {
    return this.#take(this.#placeOf(high, low));
  }

  /** Enters numbers under a fingerprint. Where it has some, these stay, and it returns `false`; they are then in `first` and `second`. */
  add({ high, low }: Fingerprint, first: number, second = 0): boolean {
    const place = this.#placeOf(high, low);
    if (this.#take(place)) return false;
    this.#put(place, high, low, first, second);
    this.#size += 1;
    // The last place stays empty: there every search ends.
    if (this.#size > this.#homes * fullest || place === this.#places - 2) this.#grow();
    return true;
  }

  /** Enters numbers under a fingerprint, in the place of those that it had. */
  set(print: Fingerprint, first: number, second = 0): void {
    if (!this.add(print, first, second)) this.#put(this.#placeOf(print.high, print.low), print.high, print.low, first, second);
  }

  /** Yields every entry, in no order that means anything. */
  *entries(): Generator<readonly [high: number, low: number, first: number, second: number]> {
    for (const words of this.#chunks) {
      for (let at = 0; at < words.length; at += this.#wordsOfEntry) {
        if (words[at + 1] !== 0) yield [words[at]!, words[at + 1]!, words[at + 2]!, this.#secondAt(words, at)];
      }
    }
  }

  /** Yields the first numbers of the entries that another table has, too. Both are gone through in the same direction, so that it is quick. */
  *shared(other: FingerprintTable): Generator<number> {
    for (const words of this.#chunks) {
      for (let at = 0; at < words.length; at += this.#wordsOfEntry) {
        if (words[at + 1] !== 0 && other.#take(other.#placeOf(words[at]!, words[at + 1]!))) yield words[at + 2]!;
      }
    }
  }

  get #places(): number {
    return this.#chunks.length * placesOfChunk;
  }

  /** The place that a fingerprint asks for. */
  #homeOf(high: number): number {
    return ((high / 2 ** 32) * this.#homes) >>> 0;
  }

  #chunkOf(place: number): Uint32Array {
    return this.#chunks[place >>> chunkBits]!;
  }

  /** Where a place begins in its chunk. */
  #startOf(place: number): number {
    return (place & (placesOfChunk - 1)) * this.#wordsOfEntry;
  }

  /** Where an entry stands, or would stand: in its home, or in the first place after it that is empty. */
  #placeOf(high: number, low: number): number {
    for (let place = this.#homeOf(high); ; place += 1) {
      const [words, at] = [this.#chunkOf(place), this.#startOf(place)];
      const other = words[at + 1]!;
      if (other === 0 || (other === low && words[at] === high)) return place;
    }
  }

  #take(place: number): boolean {
    const [words, at] = [this.#chunkOf(place), this.#startOf(place)];
    if (words[at + 1] === 0) return false;
    this.first = words[at + 2]!;
    this.second = this.#secondAt(words, at);
    return true;
  }

  #secondAt(words: Uint32Array, at: number): number {
    return this.#wordsOfEntry > 3 ? words[at + 3]! : 0;
  }

  #put(place: number, high: number, low: number, first: number, second: number): void {
    const [words, at] = [this.#chunkOf(place), this.#startOf(place)];
    words[at] = high;
    words[at + 1] = low;
    words[at + 2] = first;
    if (this.#wordsOfEntry > 3) words[at + 3] = second;
  }

  /** Moves every entry to its new place. A chunk that has been read is used again for what is written. */
  #grow(): void {
    this.#homes = Math.floor(this.#homes * growth);
    const [read, spare]: Uint32Array[][] = [this.#chunks, []];
    this.#chunks = [];
    let last = -1;
    for (const words of read!) {
      last = this.#moveAll(words, last, spare!);
      spare!.push(words.fill(0));
    }
    this.#reach(Math.max(last, this.#homes) + margin, spare!);
  }

  /**
   * Moves the entries of a chunk. In a function of its own, which is called often: of one that takes long, an engine makes its best
   * code anew at each call.
   *
   * @param last  The last place that is taken.
   */
  #moveAll(words: Uint32Array, last: number, spare: Uint32Array[]): number {
    let newLast = last;
    for (let at = 0; at < words.length; at += this.#wordsOfEntry) {
      const [high, low] = [words[at]!, words[at + 1]!];
      if (low === 0) continue;
      // Behind the last place that is taken, there is always an empty one.
      this.#reach(Math.max(newLast + 1, this.#homeOf(high)), spare);
      const place = this.#placeOf(high, low);
      this.#put(place, high, low, words[at + 2]!, this.#secondAt(words, at));
      newLast = Math.max(newLast, place);
    }
    return newLast;
  }

  /** Adds chunks until there is a place. */
  #reach(place: number, spare: Uint32Array[]): void {
    while (place >= this.#places) this.#chunks.push(spare.pop() ?? new Uint32Array(placesOfChunk * this.#wordsOfEntry));
  }
}
