import type { PartResult, Seed, ValidateOptions } from "@igf/validator/engine";

/** What a thread is told: which part of which file it looks at, and how. */
export interface PartTask {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** The first lines of the file, for all parts but the first. */
  readonly head: Uint8Array | null;
  readonly seed: Seed;
  readonly options: ValidateOptions;
}

/** What a thread tells: how many bytes more it has read, and in the end what it has found. */
export type PartMessage = { readonly read: number } | { readonly result: PartResult };
