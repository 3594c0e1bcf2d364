import { messageDocuments } from "../generated/message-documents.js";
import type { ClusterId, DocumentId } from "../generated/ids.js";
import { asks, clusters } from "./records.js";
import { supportLevels } from "./support-levels.js";
import { tensionsOf } from "./tensions-of.js";
import type { Ask, AskCluster, ClusterMember, Stance, Support, Tension } from "./types.js";

/**
 * A member of a cluster, with what its record says of who said it.
 *
 * @group Support
 */
export interface Statement extends ClusterMember {
  /** ID of the document that prints it. */
  readonly document: DocumentId | (string & {});
  /** The ask, or `null` for a message: a message is the outcome of a meeting, and nothing says how many stood behind it. */
  readonly ask: Ask | null;
}

/**
 * What one document says of a cluster's ask.
 *
 * @group Support
 */
export interface DocumentProfile {
  /** ID of the document. */
  readonly document: DocumentId | (string & {});
  /** Its members of the cluster, by stance. */
  readonly stances: Readonly<Record<Stance, readonly Statement[]>>;
  /** How widely its members that want the ask, wholly or in part, were supported: each level once, the widest first. */
  readonly support: readonly Support[];
}

/**
 * How widely the ask of a cluster is supported, by whom, in which documents, and who is against it.
 *
 * @group Support
 */
export interface SupportProfile {
  /** The cluster. */
  readonly cluster: AskCluster;
  /** Every member, by stance. */
  readonly stances: Readonly<Record<Stance, readonly Statement[]>>;
  /** The same, document by document. Levels of support are never merged across documents. */
  readonly documents: readonly DocumentProfile[];
  /** Whether one member wants what another does not, or a member says itself that views were divided. */
  readonly contested: boolean;
  /** The tensions that name the cluster or one of its asks. */
  readonly tensions: readonly Tension[];
}

/**
 * Returns how widely the ask of a cluster is supported, by whom, and in which documents. Opposition stays visible beside
 * support: nothing is added up, and no stance outweighs another.
 *
 * @param cluster - a cluster, or its ID
 * @returns `undefined` for an ID that is not the ID of a cluster
 * @group Support
 * @example
 * ```ts
 * import { supportProfile } from "@igf/consultations";
 *
 * const { documents, stances, contested } = supportProfile("wsis20-cluster-permanent-igf");
 * documents.map(({ support }) => support[0]); // => ["consensus", "strong", undefined]
 * stances.qualifies[0]?.record; // => "igf-2025-msg-074"
 * contested; // => false
 * ```
 */
export function supportProfile(cluster: ClusterId | AskCluster): SupportProfile;
/**
 * Returns how widely the ask of a cluster is supported, or `undefined` where no cluster has the ID.
 *
 * @group Support
 * @example
 * ```ts
 * import { supportProfile } from "@igf/consultations";
 *
 * const id: string = "wsis20-cluster-bridges";
 * supportProfile(id); // => undefined
 * ```
 */
export function supportProfile(cluster: string | AskCluster): SupportProfile | undefined;
export function supportProfile(given: string | AskCluster): SupportProfile | undefined {
  const cluster = typeof given === "string" ? clusters.find(({ id }) => id === given) : given;
  if (cluster === undefined) return undefined;
  const statements = cluster.members.map(statementOf);
  const stances = byStance(statements);
  return {
    cluster,
    stances,
    documents: [...new Set(statements.map(({ document }) => document))].map((document) => profileOf(document, statements)),
    contested: (stances.opposes.length > 0 && stances.supports.length + stances.qualifies.length > 0) || statements.some(({ ask }) => ask?.support === "divided"),
    tensions: [...new Set([cluster.id, ...statements.map(({ record }) => record)].flatMap(tensionsOf))],
  };
}

function statementOf(member: ClusterMember): Statement {
  const ask = asks.find(({ id }) => id === member.record) ?? null;
  return { ...member, document: ask?.source.document ?? messageDocuments[member.record]!, ask };
}

function profileOf(document: string, statements: readonly Statement[]): DocumentProfile {
  const stances = byStance(statements.filter((statement) => statement.document === document));
  const levels = new Set([...stances.supports, ...stances.qualifies].map(({ ask }) => ask?.support));
  return { document, stances, support: supportLevels.filter((level) => levels.has(level)) };
}

function byStance(statements: readonly Statement[]): Record<Stance, Statement[]> {
  const having = (stance: Stance) => statements.filter((statement) => statement.stance === stance);
  return { supports: having("supports"), qualifies: having("qualifies"), opposes: having("opposes") };
}
