const wordsOfRun = 3;
const runsOfChunk = 1024;

/** Runs as plain data. */
export interface StoredRuns {
  readonly chunks: readonly Uint32Array[];
  readonly count: number;
}

/**
 * Two numbers for each of millions of things that are numbered from 0 as they come. Mostly, the first is one more than that of the thing
 * before and the second the same: only where it is not, a new run begins, and takes 12 bytes.
 */
export class Runs {
  /** The numbers that were found last by {@link find}. */
  first = 0;
  second = 0;
  /** Of each run: the thing with which it begins, and its two numbers. */
  #chunks: Uint32Array[] = [];
  #count = 0;
  /** What the next thing would have if it belonged to the last run. */
  #nextFirst = -1;
  #nextSecond = -1;
  /** The run that was found last. */
  #found = 0;

  get stored(): StoredRuns {
    return { chunks: this.#chunks, count: this.#count };
  }

  /** The runs that were stored, to be looked up: nothing of them is copied. */
  static of({ chunks, count }: StoredRuns): Runs {
    const runs = new Runs();
    runs.#chunks = [...chunks];
    runs.#count = count;
    return runs;
  }

  /** Takes the numbers of the next thing. */
  add(thing: number, first: number, second: number): void {
    if (first !== this.#nextFirst || second !== this.#nextSecond) {
      if (this.#count % runsOfChunk === 0) this.#chunks.push(new Uint32Array(runsOfChunk * wordsOfRun));
      const [words, at] = [this.#chunks.at(-1)!, (this.#count % runsOfChunk) * wordsOfRun];
      words[at] = thing;
      words[at + 1] = first;
      words[at + 2] = second;
      this.#count += 1;
    }
    this.#nextFirst = first + 1;
    this.#nextSecond = second;
  }

  /** Looks up the numbers of a thing. */
  find(thing: number): void {
    if (!this.#isIn(thing, this.#found)) this.#found = this.#runOf(thing);
    const [words, at] = [this.#chunkOf(this.#found), startOf(this.#found)];
    this.first = words[at + 1]! + thing - words[at]!;
    this.second = words[at + 2]!;
  }

  #isIn(thing: number, run: number): boolean {
    return this.#beginOf(run) <= thing && (run + 1 === this.#count || thing < this.#beginOf(run + 1));
  }

  #runOf(thing: number): number {
    let [run, end] = [0, this.#count];
    while (end - run > 1) {
      const middle = (run + end) >>> 1;
      if (this.#beginOf(middle) <= thing) run = middle;
      else end = middle;
    }
    return run;
  }

  #beginOf(run: number): number {
    return this.#chunkOf(run)[startOf(run)]!;
  }

  #chunkOf(run: number): Uint32Array {
    return this.#chunks[Math.floor(run / runsOfChunk)]!;
  }
}

function startOf(run: number): number {
  return (run % runsOfChunk) * wordsOfRun;
}
