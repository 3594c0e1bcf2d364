import { asks } from "./records.js";
import type { Ask, AskKind } from "./types.js";

/**
 * Returns the records of one kind, in printed order: only the asks proper, only the commitments, and so on.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { asksByKind } from "@igf/consultations";
 *
 * asksByKind("commitment").every(({ addressees }) => addressees.length === 0); // => true
 * ```
 */
export function asksByKind(kind: AskKind): readonly Ask[] {
  return asks.filter((ask) => ask.kind === kind);
}
