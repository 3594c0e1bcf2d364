import type { TensionId } from "../generated/ids.js";
import { tensions } from "./records.js";
import type { Tension } from "./types.js";

/**
 * Returns a tension by its ID.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getTension } from "@igf/consultations";
 *
 * getTension("wsis20-tension-action-lines").between; // => ["wsis20-cluster-no-new-action-lines", "wsis20-ask-020"]
 * ```
 */
export function getTension(id: TensionId): Tension;
/**
 * Returns a tension by its ID, or `undefined` where there is none.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getTension } from "@igf/consultations";
 *
 * const id: string = "wsis20-tension-bridges";
 * getTension(id); // => undefined
 * ```
 */
export function getTension(id: string): Tension | undefined;
export function getTension(id: string): Tension | undefined {
  return tensions.find((tension) => tension.id === id);
}
