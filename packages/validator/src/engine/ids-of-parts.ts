import { fingerprints, type Fingerprint, type Seed } from "./fingerprint.js";
import { FingerprintTable, type StoredTable } from "./fingerprint-table.js";
import { knownIn, type Known } from "./ids.js";

/** The IDs of the parts of a file, looked up in what each part remembers: nothing of it is copied. */
export class IdsOfParts {
  readonly #print: ReturnType<typeof fingerprints>;
  readonly #tables: readonly FingerprintTable[];

  constructor(parts: readonly StoredTable[], seed: Seed) {
    this.#print = fingerprints(seed);
    this.#tables = parts.map((stored) => FingerprintTable.of(stored));
  }

  /** Whether no ID stands in two parts. What a part has from the header, which stands at the place 0, is that of every part. */
  areUnique(): boolean {
    return this.#tables.every((table, part) => {
      if (part === 0) return true;
      for (const [high, low, at] of table.entries()) if (at !== 0 && this.standsBefore(part, { high, low })) return false;
      return true;
    });
  }

  /** Whether an ID stands in a part before another one. */
  standsBefore(part: number, print: Fingerprint): boolean {
    return this.#tables.slice(0, part).some((table) => table.has(print));
  }

  /** What has an ID; `null` where nothing has. */
  find(id: string): Known | null {
    const print = this.#print(id);
    const table = this.#tables.find((each) => each.has(print));
    return table ? knownIn(table) : null;
  }
}
