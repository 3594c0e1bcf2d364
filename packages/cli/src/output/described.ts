import type { Finding } from "@igf/validator";

/** A finding, and the part of its line that a code frame shows. */
export interface Described {
  readonly finding: Finding;
  /** Part of the line around the place, and the column (from 1, in code points) at which it begins; `null` where there is no text. */
  readonly excerpt: { readonly text: string; readonly column: number } | null;
}

/** What was found in one file, in numbers. */
export interface Summary {
  readonly valid: boolean;
  readonly type: string | null;
  readonly title: string | null;
  readonly records: Readonly<Record<string, number>>;
  readonly errors: number;
  readonly warnings: number;
  /** Findings that were not described because the same was described often enough. */
  readonly repeats: readonly { readonly rule: string; readonly message: string; readonly times: number }[];
  /** Findings that were not described because there were too many. */
  readonly notDescribed: number;
  /** Records that are known to be faulty, in which nobody looked for what. */
  readonly notExplained: number;
}
