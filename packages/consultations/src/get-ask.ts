import type { AskId } from "../generated/ids.js";
import { asks } from "./records.js";
import type { Ask } from "./types.js";

/**
 * Returns an ask by its ID.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getAsk } from "@igf/consultations";
 *
 * getAsk("wsis20-ask-009").supportAsPrinted; // => "high-level consensus"
 * ```
 */
export function getAsk(id: AskId): Ask;
/**
 * Returns an ask by its ID, or `undefined` where there is none.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getAsk } from "@igf/consultations";
 *
 * const id: string = "wsis20-ask-999";
 * getAsk(id); // => undefined
 * ```
 */
export function getAsk(id: string): Ask | undefined;
export function getAsk(id: string): Ask | undefined {
  return asks.find((ask) => ask.id === id);
}
