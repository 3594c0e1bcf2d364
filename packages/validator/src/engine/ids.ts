import { recordTypes, type RecordType } from "@igf/schema";
import { detached } from "./detached.js";
import { fingerprints, type Fingerprint, type Seed } from "./fingerprint.js";
import { FingerprintTable, type StoredTable } from "./fingerprint-table.js";

/** What an ID stands for: a record of a type, or the dataset itself. */
export type KnownType = RecordType | "Dataset";

/** What is remembered of an ID that something has. */
export interface Known {
  readonly type: KnownType;
  /** Number of the place where it stands: a line, or the record's place in a value without lines. */
  readonly at: number;
  /** What it belongs to, as {@link Ids.trait} gives it; 0 where that is of no interest. */
  readonly trait: number;
}

const types: readonly KnownType[] = ["Dataset", ...recordTypes];
const typeBits = 4;

/** So many IDs of each type are also remembered as they are written: they can be suggested, and found faster. */
const namesOfType = 5000;
/** An ID of more characters than this is not. */
const longestName = 200;

/**
 * Every ID of a run. An ID is remembered by its fingerprint: 32 bytes at the most, however long it is. Two IDs with the same 64 bits would be taken for one, about once in a million datasets of five million records.
 */
export class Ids {
  readonly #print: ReturnType<typeof fingerprints>;
  readonly #named = new Map<string, Known>();
  readonly #namesLeft = new Map(types.map((type) => [type, namesOfType]));
  readonly #table = new FingerprintTable();

  constructor(seed: Seed) {
    this.#print = fingerprints(seed);
  }

  /** Enters an ID, and returns what had it before; that stays. */
  enter(id: string, type: KnownType, at: number, trait = 0): Known | null {
    const mark = (trait << typeBits) | types.indexOf(type);
    if (!this.#table.add(this.#print(id), at, mark)) {
      const earlier = knownIn(this.#table);
      // Whoever names an ID that the dataset has as well means the record: that both have it is another finding.
      if (earlier.type === "Dataset" && type !== "Dataset") this.#replace(id, { type, at, trait }, mark);
      return earlier;
    }
    const left = this.#namesLeft.get(type)!;
    if (left > 0 && id.length <= longestName) {
      this.#namesLeft.set(type, left - 1);
      this.#named.set(detached(id), { type, at, trait });
    }
    return null;
  }

  #replace(id: string, known: Known, mark: number): void {
    this.#table.set(this.#print(id), known.at, mark);
    if (this.#named.has(id)) this.#named.set(id, known);
  }

  /** What has an ID; `null` where nothing has. */
  find(id: string): Known | null {
    return this.#named.get(id) ?? this.findPrint(this.#print(id));
  }

  /** What has the ID with a fingerprint. */
  findPrint(print: Fingerprint): Known | null {
    return this.#table.has(print) ? knownIn(this.#table) : null;
  }

  /** The fingerprint of an ID. */
  print(id: string): Fingerprint {
    return this.#print(id);
  }

  /** 28 bits that stand for the ID to which a record belongs; never 0. */
  trait(id: string): number {
    return this.#print(id).high >>> typeBits || 1;
  }

  /** What is remembered, as plain data to be given to another thread. */
  get stored(): StoredTable {
    return this.#table.stored;
  }

  /** Whether every ID is remembered as it is written. */
  get areAllNamed(): boolean {
    return this.#named.size === this.#table.size;
  }

  /** The IDs that are remembered as they are written, with what has them. */
  get named(): ReadonlyMap<string, Known> {
    return this.#named;
  }
}

/** What was found last in a table of IDs. */
export function knownIn({ first, second }: FingerprintTable): Known {
  return { type: types[second & (2 ** typeBits - 1)]!, at: first, trait: second >>> typeBits };
}
