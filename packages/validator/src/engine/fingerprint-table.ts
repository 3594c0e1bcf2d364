import type { Fingerprint } from "./fingerprint.js";

const wordsOfEntry = 4;
/** The table begins with 2 to this power segments. */
const firstDepth = 2;
/** Entries for which the smallest segments have room, and how many more others may have: few enough for half of a full one to fit into any. */
const [smallest, spread] = [420, 220];
/** How full a segment may be before it is split in two. */
const fullest = 0.92;

/** What a segment holds while it is split. */
const scratch = new Uint32Array((smallest + spread) * wordsOfEntry);

/** A table as plain data. */
export interface StoredTable {
  readonly segments: readonly Segment[];
  /** For each value of the first bits, the number of its segment. */
  readonly directory: readonly number[];
}

/** Some of the entries: those whose fingerprints have the same first bits. */
interface Segment {
  readonly words: Uint32Array;
  /** How many first bits they share. */
  depth: number;
  count: number;
}

/**
 * Two numbers of 32 bits for each of millions of fingerprints, outside of the heap and without a copy of the IDs. A segment that is
 * full is split in two, so that growing leaves no memory behind: beyond some thousands, an entry takes 25 bytes on average, and never 32.
 */
export class FingerprintTable {
  /** What was found last by {@link has} or {@link add}: the two numbers of the entry. */
  first = 0;
  second = 0;
  #segments: Segment[] = [];
  /** The segment for each value of the first bits. */
  #directory: Segment[];
  #depth = firstDepth;

  constructor() {
    this.#directory = Array.from({ length: 2 ** firstDepth }, () => this.#newSegment(firstDepth));
  }

  get size(): number {
    return this.#segments.reduce((sum, { count }) => sum + count, 0);
  }

  /** Bytes that it takes. */
  get bytes(): number {
    return this.#segments.reduce((sum, { words }) => sum + words.byteLength, 0);
  }

  /** What it holds, as plain data to be given to another thread. */
  get stored(): StoredTable {
    const numbers = new Map(this.#segments.map((segment, number) => [segment, number]));
    return { segments: this.#segments, directory: this.#directory.map((segment) => numbers.get(segment)!) };
  }

  /** The table that was stored: nothing of it is copied. */
  static of({ segments, directory }: StoredTable): FingerprintTable {
    const table = new FingerprintTable();
    table.#segments = [...segments];
    table.#directory = directory.map((number) => segments[number]!);
    table.#depth = Math.log2(directory.length);
    return table;
  }

  /** Whether there is an entry; its numbers are then in `first` and `second`. */
  has({ high, low }: Fingerprint): boolean {
    const { words } = this.#segmentOf(high);
    return this.#take(words, slotOf(words, high, low));
  }

  /**
   * Enters two numbers under a fingerprint. Where it has some, these stay, and it returns `false`; they are then in `first` and
   * `second`.
   */
  add({ high, low }: Fingerprint, first: number, second: number): boolean {
    const segment = this.#segmentOf(high);
    const at = slotOf(segment.words, high, low);
    if (this.#take(segment.words, at)) return false;
    put(segment.words, at, high, low, first, second);
    segment.count += 1;
    if (segment.count * wordsOfEntry > segment.words.length * fullest) this.#split(segment, high);
    return true;
  }

  /** Enters two numbers under a fingerprint, in the place of those that it had. */
  set(print: Fingerprint, first: number, second: number): void {
    if (this.add(print, first, second)) return;
    const { words } = this.#segmentOf(print.high);
    put(words, slotOf(words, print.high, print.low), print.high, print.low, first, second);
  }

  /** Yields every entry, in no order that means anything. */
  entries(): ReturnType<typeof entriesOf> {
    return entriesOf(this.#segments.map(({ words }) => words));
  }

  #segmentOf(high: number): Segment {
    return this.#directory[high >>> (32 - this.#depth)]!;
  }

  #take(words: Uint32Array, at: number): boolean {
    if (words[at + 1] === 0) return false;
    this.first = words[at + 2]!;
    this.second = words[at + 3]!;
    return true;
  }

  /** Segments differ in size, so that not all of them are split at the same time. */
  #newSegment(depth: number): Segment {
    const entries = smallest + ((this.#segments.length * 97) % spread);
    const segment = { words: new Uint32Array(entries * wordsOfEntry), depth, count: 0 };
    this.#segments.push(segment);
    return segment;
  }

  /** @param high  The first bits of any of its entries. */
  #split(segment: Segment, high: number): void {
    if (segment.depth === this.#depth) {
      this.#directory = this.#directory.flatMap((each) => [each, each]);
      this.#depth += 1;
    }
    const held = scratch.subarray(0, segment.words.length);
    held.set(segment.words);
    segment.depth += 1;
    segment.count = 0;
    segment.words.fill(0);
    const other = this.#newSegment(segment.depth);
    // Of the places that led to the segment, the second half leads to the other one.
    const places = 2 ** (this.#depth - segment.depth);
    const firstPlace = Math.floor((high >>> (32 - this.#depth)) / (2 * places)) * 2 * places;
    this.#directory.fill(other, firstPlace + places, firstPlace + 2 * places);
    for (let at = 0; at < held.length; at += wordsOfEntry) {
      if (held[at + 1] === 0) continue;
      const target = this.#segmentOf(held[at]!);
      put(target.words, slotOf(target.words, held[at]!, held[at + 1]!), held[at]!, held[at + 1]!, held[at + 2]!, held[at + 3]!);
      target.count += 1;
    }
  }
}

/** Yields every entry of some segments, in no order that means anything. */
function* entriesOf(segments: readonly Uint32Array[]): Generator<readonly [high: number, low: number, first: number, second: number]> {
  for (const words of segments) {
    for (let at = 0; at < words.length; at += wordsOfEntry) {
      if (words[at + 1] !== 0) yield [words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!];
    }
  }
}

/** Where an entry stands, or would stand: from the slot that its fingerprint says, the first that is its own or empty. */
function slotOf(words: Uint32Array, high: number, low: number): number {
  const slots = words.length / wordsOfEntry;
  let at = Math.floor((low / 2 ** 32) * slots) * wordsOfEntry;
  while (words[at + 1] !== 0 && !(words[at + 1] === low && words[at] === high)) at = at + wordsOfEntry === words.length ? 0 : at + wordsOfEntry;
  return at;
}

function put(words: Uint32Array, at: number, high: number, low: number, first: number, second: number): void {
  words[at] = high;
  words[at + 1] = low;
  words[at + 2] = first;
  words[at + 3] = second;
}
