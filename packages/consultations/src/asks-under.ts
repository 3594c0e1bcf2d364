import type { AskId } from "../generated/ids.js";
import { asks } from "./records.js";
import type { Ask } from "./types.js";

/**
 * Returns the asks that are nested under an ask, in printed order: the items of the list that it opens.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { asksUnder } from "@igf/consultations";
 *
 * const [first] = asksUnder("wsis20-ask-138");
 * first?.parent; // => "wsis20-ask-138"
 * asksUnder("wsis20-ask-001"); // => []
 * ```
 */
export function asksUnder(parent: AskId | (string & {})): readonly Ask[] {
  return asks.filter((ask) => ask.parent === parent);
}
