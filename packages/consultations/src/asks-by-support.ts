import { asks } from "./records.js";
import type { Ask, Support } from "./types.js";

/**
 * Returns the asks that were supported so widely, as the printed words are read, in printed order.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { asksBySupport } from "@igf/consultations";
 *
 * asksBySupport("consensus").map(({ summary }) => summary)[2]; // => "Give the IGF a permanent mandate."
 * ```
 */
export function asksBySupport(support: Support): readonly Ask[] {
  return asks.filter((ask) => ask.support === support);
}
