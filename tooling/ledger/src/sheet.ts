import { categories, type Category, type Range } from "./types.js";

interface Claim extends Range {
  readonly holder: string | null;
}

/** Which category each character of a document belongs to, and who accounts for it. */
export class Sheet {
  /** For each character the number of its category, counted from 1; 0 where nobody holds it. */
  readonly #categories: Uint8Array;
  readonly #claims: Claim[] = [];

  constructor(readonly length: number) {
    this.#categories = new Uint8Array(length);
  }

  /** Gives characters to a holder, or to nobody by name. The first category that claims a character keeps it. */
  claim(category: Category, holder: string | null, ranges: readonly Range[]): void {
    for (const { start, end } of ranges) {
      this.#claims.push({ start, end, holder });
      for (let at = start; at < end; at += 1) this.#categories[at] ||= categories.indexOf(category) + 1;
    }
  }

  /** Gives a holder those characters of a range that nobody holds yet. Returns whether there were any. */
  claimFree(category: Category, holder: string | null, range: Range): boolean {
    const free = this.#freeRuns(range);
    this.claim(category, holder, free);
    return free.length > 0;
  }

  isFree(at: number): boolean {
    return this.#categories[at] === 0;
  }

  categoryAt(at: number): Category {
    return categories[this.#categories[at]! - 1] ?? "unaccounted";
  }

  /** Who holds any character of the ranges, each once. */
  holders(ranges: readonly Range[]): string[] {
    const claims = this.#claims.filter((claim) => ranges.some(({ start, end }) => claim.start < end && start < claim.end));
    return [...new Set(claims.flatMap(({ holder }) => holder ?? []))];
  }

  #freeRuns({ start, end }: Range): Range[] {
    const runs: Range[] = [];
    for (let at = start; at < end; at += 1) {
      if (!this.isFree(at)) continue;
      const from = at;
      while (at < end && this.isFree(at)) at += 1;
      runs.push({ start: from, end: at });
    }
    return runs;
  }
}
