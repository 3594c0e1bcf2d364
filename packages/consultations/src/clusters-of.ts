import type { AskId, ClusteredMessageId } from "../generated/ids.js";
import { clusters } from "./records.js";
import type { AskCluster, ClusterMember } from "./types.js";

/**
 * A cluster that a record is a member of, and how.
 *
 * @group Clusters
 */
export interface Membership {
  /** The cluster. */
  readonly cluster: AskCluster;
  /** What the cluster says of the record: which clause says it, and its stance. */
  readonly member: ClusterMember;
}

/**
 * Returns the clusters that an ask or a message is a member of: where else the same is said. None for a record that
 * stands alone.
 *
 * @param id - ID of an ask, or of a message of `@igf/messages`
 * @group Clusters
 * @example
 * ```ts
 * import { clustersOf } from "@igf/consultations";
 *
 * const [first] = clustersOf("wsis20-ask-009");
 * first?.cluster.title; // => "Make the IGF permanent"
 * clustersOf("igf-2025-msg-074").length; // => 7
 * ```
 */
export function clustersOf(id: AskId | ClusteredMessageId | (string & {})): readonly Membership[] {
  return clusters.flatMap((cluster) => cluster.members.filter(({ record }) => record === id).map((member) => ({ cluster, member })));
}
