import type { Fingerprint } from "./fingerprint.js";

const segmentCount = 64;
const wordsOfEntry = 4;
/** Slots of a new segment. */
const smallest = 16;
/** How full a segment may be before it grows, and by how much it then does: together, an entry takes 19 to 29 bytes. */
const fullest = 0.85;
const growth = 1.5;

/**
 * Two numbers of 32 bits for each of millions of fingerprints, outside of the heap and without a copy of the IDs. It is cut
 * into segments that grow one by one, so that growing never takes much more memory than the table itself.
 */
export class FingerprintTable {
  /** What was found last by {@link has}: the two numbers of the entry. */
  first = 0;
  second = 0;
  readonly #segments: Uint32Array[];
  readonly #counts = new Uint32Array(segmentCount);

  /** @param segments What {@link segments} gave, in the thread that filled it. */
  constructor(segments?: readonly Uint32Array[]) {
    this.#segments = segments ? [...segments] : Array.from({ length: segmentCount }, () => new Uint32Array(smallest * wordsOfEntry));
    if (segments) for (const [high] of this.entries()) this.#counts[segmentOf(high)]! += 1;
  }

  get size(): number {
    return this.#counts.reduce((sum, count) => sum + count, 0);
  }

  /** Bytes that it takes. */
  get bytes(): number {
    return this.#segments.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** Its memory, to be given to another thread. */
  get segments(): readonly Uint32Array[] {
    return this.#segments;
  }

  /** Whether there is an entry; its numbers are then in `first` and `second`. */
  has({ high, low }: Fingerprint): boolean {
    const words = this.#segments[segmentOf(high)]!;
    const at = slotOf(words, high, low);
    if (words[at + 1] === 0) return false;
    this.first = words[at + 2]!;
    this.second = words[at + 3]!;
    return true;
  }

  /**
   * Enters two numbers under a fingerprint. Where it has some, these stay, and it returns `false`; they are then in `first` and
   * `second`.
   */
  add({ high, low }: Fingerprint, first: number, second: number): boolean {
    const segment = segmentOf(high);
    let words = this.#segments[segment]!;
    let at = slotOf(words, high, low);
    if (words[at + 1] !== 0) {
      this.first = words[at + 2]!;
      this.second = words[at + 3]!;
      return false;
    }
    const count = (this.#counts[segment]! += 1);
    if (count * wordsOfEntry > words.length * fullest) {
      words = this.#segments[segment] = grown(words);
      at = slotOf(words, high, low);
    }
    put(words, at, high, low, first, second);
    return true;
  }

  /** Yields every entry, in no order that means anything. */
  *entries(): Generator<readonly [high: number, low: number, first: number, second: number]> {
    for (const words of this.#segments) {
      for (let at = 0; at < words.length; at += wordsOfEntry) {
        if (words[at + 1] !== 0) yield [words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!];
      }
    }
  }
}

function segmentOf(high: number): number {
  return high >>> 26;
}

/** Where an entry stands, or would stand: from the slot that its fingerprint says, the first that is its own or empty. */
function slotOf(words: Uint32Array, high: number, low: number): number {
  const slots = words.length / wordsOfEntry;
  let at = Math.floor((low / 2 ** 32) * slots) * wordsOfEntry;
  while (words[at + 1] !== 0 && !(words[at + 1] === low && words[at] === high)) at = at + wordsOfEntry === words.length ? 0 : at + wordsOfEntry;
  return at;
}

function grown(words: Uint32Array): Uint32Array {
  const larger = new Uint32Array(Math.ceil((words.length / wordsOfEntry) * growth) * wordsOfEntry);
  for (let at = 0; at < words.length; at += wordsOfEntry) {
    const [high, low] = [words[at]!, words[at + 1]!];
    if (low !== 0) put(larger, slotOf(larger, high, low), high, low, words[at + 2]!, words[at + 3]!);
  }
  return larger;
}

function put(words: Uint32Array, at: number, high: number, low: number, first: number, second: number): void {
  words[at] = high;
  words[at + 1] = low;
  words[at + 2] = first;
  words[at + 3] = second;
}
