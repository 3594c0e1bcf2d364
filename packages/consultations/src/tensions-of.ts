import type { AskId, ClusterId } from "../generated/ids.js";
import { tensions } from "./records.js";
import type { Tension } from "./types.js";

/**
 * Returns the tensions that name a cluster or an ask; none where nothing contradicts it.
 *
 * @group Clusters
 * @example
 * ```ts
 * import { tensionsOf } from "@igf/consultations";
 *
 * tensionsOf("wsis20-cluster-no-new-action-lines").map(({ id }) => id); // => ["wsis20-tension-action-lines"]
 * ```
 */
export function tensionsOf(id: ClusterId | AskId | (string & {})): readonly Tension[] {
  return tensions.filter(({ between }) => between.some((named) => named === id));
}
