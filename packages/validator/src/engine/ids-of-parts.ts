import type { Fingerprint, Seed } from "./fingerprint.js";
import { Ids, namesOfType, type StoredNames } from "./ids.js";
import { KnownPrints, type Known, type KnownType, type StoredPrints } from "./known-prints.js";

/** What a part of a file remembers of its IDs. */
export interface IdsOfPart {
  readonly ids: StoredPrints;
  readonly names: StoredNames;
}

/** The IDs of the parts of a file, looked up in what each part remembers: of the fingerprints, nothing is copied. */
export class IdsOfParts extends Ids {
  readonly #parts: readonly KnownPrints[];
  readonly #names: readonly StoredNames[];
  readonly #linesBefore: readonly number[];
  #named: ReadonlyMap<string, Known> | null = null;

  /** @param linesBefore  How many lines stand before each part. */
  constructor(parts: readonly IdsOfPart[], linesBefore: readonly number[], seed: Seed) {
    super(seed);
    this.#parts = parts.map(({ ids }) => KnownPrints.of(ids));
    this.#names = parts.map(({ names }) => names);
    this.#linesBefore = linesBefore;
  }

  /** Whether no ID stands in two parts. What a part has from the header, which stands at the place 0, is that of every part. */
  areUnique(): boolean {
    for (const [part, prints] of this.#parts.entries()) {
      for (const earlier of this.#parts.slice(0, part)) {
        for (const at of prints.placesShared(earlier)) if (at !== 0) return false;
      }
    }
    return true;
  }

  /** Whether the names are known that may be needed to judge what records of some types are claimed to be; of any where there are none. */
  areNamed(types: readonly KnownType[]): boolean {
    const unnamed = this.#names.flatMap((names) => names.unnamed);
    return types.length === 0 ? unnamed.length === 0 : !unnamed.some((type) => type === "Event" || type === "Theme" || types.includes(type));
  }

  /** Whether an ID stands in a part before another one. */
  standsBefore(part: number, print: Fingerprint): boolean {
    return this.#parts.slice(0, part).some((prints) => prints.has(print));
  }

  override find(id: string): Known | null {
    return this.findPrint(this.print(id));
  }

  override findPrint(print: Fingerprint): Known | null {
    const part = this.#parts.findIndex((prints) => prints.has(print));
    return part < 0 ? super.findPrint(print) : this.#inFile(part, this.#parts[part]!.find(print)!);
  }

  override get named(): ReadonlyMap<string, Known> {
    return (this.#named ??= this.#join());
  }

  /** As many of each type as would be remembered of the whole file. */
  #join(): ReadonlyMap<string, Known> {
    const named = new Map<string, Known>();
    const counts = new Map<KnownType, number>();
    for (const [part, names] of this.#names.entries()) {
      for (const [id, known] of names.named) {
        const count = counts.get(known.type) ?? 0;
        if (count === namesOfType || named.has(id)) continue;
        counts.set(known.type, count + 1);
        named.set(id, this.#inFile(part, known));
      }
    }
    return named;
  }

  #inFile(part: number, known: Known): Known {
    // What the first lines hold has the place 0 in the later parts, and is found in the first one.
    return { ...known, at: known.at + this.#linesBefore[part]! };
  }
}
