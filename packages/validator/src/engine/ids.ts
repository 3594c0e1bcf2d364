import { detached } from "./detached.js";
import { fingerprints, type Fingerprint, type Seed } from "./fingerprint.js";
import { KnownPrints, knownTypes, traitBits, type Known, type KnownType, type StoredPrints } from "./known-prints.js";

/** IDs as they are written, as plain data. */
export interface StoredNames {
  readonly named: readonly (readonly [id: string, known: Known])[];
  /** The types of which there are too many to be sent. */
  readonly unnamed: readonly KnownType[];
}

/** So many IDs of each type are also remembered as they are written: they can be suggested, and found faster. */
export const namesOfType = 5000;
/** An ID of more characters than this is not. */
const longestName = 200;

/**
 * Every ID of a run. An ID is remembered by its fingerprint, however long it is. Two IDs with the same 64 bits would be taken for one,
 * about once in a million datasets of five million records.
 */
export class Ids {
  readonly #print: ReturnType<typeof fingerprints>;
  readonly #named = new Map<string, Known>();
  readonly #namesLeft = new Map(knownTypes.map((type) => [type, namesOfType]));
  readonly #prints = new KnownPrints();

  constructor(seed: Seed) {
    this.#print = fingerprints(seed);
  }

  /** Enters an ID, and returns what had it before; that stays. */
  enter(id: string, type: KnownType, at: number, trait = 0): Known | null {
    const known = { type, at, trait };
    const earlier = this.#prints.enter(this.#print(id), known);
    if (earlier !== null) {
      // Whoever names an ID that the dataset has as well means the record: that both have it is another finding.
      if (earlier.type === "Dataset" && type !== "Dataset") this.#replace(id, known);
      return earlier;
    }
    const left = this.#namesLeft.get(type)!;
    if (left > 0 && id.length <= longestName) {
      this.#namesLeft.set(type, left - 1);
      this.#named.set(detached(id), known);
    }
    return null;
  }

  #replace(id: string, known: Known): void {
    this.#prints.replace(this.#print(id), known);
    if (this.#named.has(id)) this.#named.set(id, known);
  }

  /** What has an ID; `null` where nothing has. */
  find(id: string): Known | null {
    return this.#named.get(id) ?? this.#prints.find(this.#print(id));
  }

  /** What has the ID with a fingerprint. */
  findPrint(print: Fingerprint): Known | null {
    return this.#prints.find(print);
  }

  /** The fingerprint of an ID. */
  print(id: string): Fingerprint {
    return this.#print(id);
  }

  /** 28 bits that stand for the ID to which a record belongs; never 0. */
  trait(id: string): number {
    return this.#print(id).high >>> (32 - traitBits) || 1;
  }

  /** What is remembered, as plain data to be given to another thread. */
  get stored(): StoredPrints {
    return this.#prints.stored;
  }

  /** The names that are remembered, as plain data. */
  get storedNames(): StoredNames {
    const unnamed = knownTypes.filter((type) => this.#namesLeft.get(type) === 0);
    return { named: [...this.#named].filter(([, { type }]) => !unnamed.includes(type)), unnamed };
  }

  /** Whether every ID is remembered as it is written. */
  get areAllNamed(): boolean {
    return this.#named.size === this.#prints.size;
  }

  /** The IDs that are remembered as they are written, with what has them. */
  get named(): ReadonlyMap<string, Known> {
    return this.#named;
  }
}
