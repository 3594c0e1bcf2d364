import { recordTypes, type RecordType } from "@igf/schema";
import type { Fingerprint } from "./fingerprint.js";
import { FingerprintTable, type StoredTable } from "./fingerprint-table.js";
import { Runs, type StoredRuns } from "./runs.js";

/** What an ID stands for: a record of a type, or the dataset itself. */
export type KnownType = RecordType | "Dataset";

/** What is remembered of an ID that something has. */
export interface Known {
  readonly type: KnownType;
  /** Number of the place where it stands: a line, or the record's place in a value without lines. */
  readonly at: number;
  /** What it belongs to: 28 bits, or 0 where that is of no interest. */
  readonly trait: number;
}

/** What is remembered of the IDs of a file, or a part of it, as plain data. */
export interface StoredPrints {
  readonly table: StoredTable;
  readonly runs: StoredRuns;
}

export const knownTypes: readonly KnownType[] = ["Dataset", ...recordTypes];
const typeBits = 4;
/** How many bits of a number stand for what a record belongs to. */
export const traitBits = 32 - typeBits;

/**
 * The fingerprints of millions of IDs, and what has them: 14 to 21 bytes for each where neighbours have the same type, belong to the
 * same and stand on lines that follow each other, and never more than 33.
 */
export class KnownPrints {
  /** Under each fingerprint its number, in the order in which they came. */
  readonly #table: FingerprintTable;
  /** By that number, the place, and a mark for the rest. */
  readonly #runs: Runs;
  #next = 0;

  constructor(table = new FingerprintTable(1), runs = new Runs()) {
    this.#table = table;
    this.#runs = runs;
  }

  /** Those that were stored, to be looked up: nothing of them is copied. */
  static of({ table, runs }: StoredPrints): KnownPrints {
    return new KnownPrints(FingerprintTable.of(table), Runs.of(runs));
  }

  get stored(): StoredPrints {
    return { table: this.#table.stored, runs: this.#runs.stored };
  }

  get size(): number {
    return this.#table.size;
  }

  /** Enters a fingerprint. If something has it, that stays, and is returned. */
  enter(print: Fingerprint, known: Known): Known | null {
    if (!this.#table.add(print, this.#next)) return this.#knownAt(this.#table.first);
    this.#remember(known);
    return null;
  }

  /** Enters what has a fingerprint in the place of what had it. */
  replace(print: Fingerprint, known: Known): void {
    this.#table.set(print, this.#next);
    this.#remember(known);
  }

  /** What has a fingerprint; `null` where nothing has. */
  find(print: Fingerprint): Known | null {
    return this.#table.has(print) ? this.#knownAt(this.#table.first) : null;
  }

  has(print: Fingerprint): boolean {
    return this.#table.has(print);
  }

  /** Yields the places of those of which something else knows the fingerprints, too. */
  *placesShared(other: KnownPrints): Generator<number> {
    for (const number of this.#table.shared(other.#table)) yield this.#knownAt(number).at;
  }

  #remember({ type, at, trait }: Known): void {
    this.#runs.add(this.#next, at, ((trait << typeBits) | knownTypes.indexOf(type)) >>> 0);
    this.#next += 1;
  }

  #knownAt(number: number): Known {
    this.#runs.find(number);
    const { first, second } = this.#runs;
    return { type: knownTypes[second & (2 ** typeBits - 1)]!, at: first, trait: second >>> typeBits };
  }
}
