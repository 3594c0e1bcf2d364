import { fingerprints, type Fingerprint, type Seed } from "./fingerprint.js";
import { KnownPrints, type Known, type StoredPrints } from "./known-prints.js";

/** The IDs of the parts of a file, looked up in what each part remembers: nothing of it is copied. */
export class IdsOfParts {
  readonly #print: ReturnType<typeof fingerprints>;
  readonly #parts: readonly KnownPrints[];

  constructor(parts: readonly StoredPrints[], seed: Seed) {
    this.#print = fingerprints(seed);
    this.#parts = parts.map((stored) => KnownPrints.of(stored));
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

  /** Whether an ID stands in a part before another one. */
  standsBefore(part: number, print: Fingerprint): boolean {
    return this.#parts.slice(0, part).some((prints) => prints.has(print));
  }

  /** What has an ID; `null` where nothing has. */
  find(id: string): Known | null {
    const print = this.#print(id);
    return this.#parts.find((prints) => prints.has(print))?.find(print) ?? null;
  }
}
