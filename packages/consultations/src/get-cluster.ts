import type { ClusterId } from "../generated/ids.js";
import { clusters } from "./records.js";
import type { AskCluster } from "./types.js";

/**
 * Returns a cluster by its ID.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getCluster } from "@igf/consultations";
 *
 * getCluster("wsis20-cluster-permanent-igf").title; // => "Make the IGF permanent"
 * ```
 */
export function getCluster(id: ClusterId): AskCluster;
/**
 * Returns a cluster by its ID, or `undefined` where there is none.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getCluster } from "@igf/consultations";
 *
 * const id: string = "wsis20-cluster-bridges";
 * getCluster(id); // => undefined
 * ```
 */
export function getCluster(id: string): AskCluster | undefined;
export function getCluster(id: string): AskCluster | undefined {
  return clusters.find((cluster) => cluster.id === id);
}
