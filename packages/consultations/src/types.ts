import type * as schema from "@igf/schema";
import type { AddresseeId, AskId, ClusteredMessageId, ClusterId, ConsultationId, DocumentId, SubjectId, TensionId } from "../generated/ids.js";
import type { DeepReadonly } from "./deep-readonly.js";

/**
 * Where a text stands in its source document.
 *
 * @group Records
 */
export interface QuoteSource extends DeepReadonly<Omit<schema.QuoteSource, "document">> {
  /** ID of the document. */
  readonly document: DocumentId;
}

/**
 * Some words of a source text, and where they stand.
 *
 * @group Records
 */
export interface Excerpt extends DeepReadonly<schema.Excerpt> {}

/**
 * A meeting or call at which views were gathered.
 *
 * @group Records
 */
export interface Consultation extends DeepReadonly<Omit<schema.Consultation, "id" | "source" | "documents">> {
  /** Stable identifier of the consultation. */
  readonly id: ConsultationId;
  /** IDs of the documents that record it. */
  readonly documents: readonly DocumentId[];
  /** Where the document states these facts. */
  readonly source: QuoteSource;
}

/**
 * How widely an ask was supported, read from the printed words by a fixed list; {@link supportLevels} has them in order.
 *
 * @group Support
 */
export type Support = schema.Ask["support"];

/**
 * What a record does: ask, suggest, caution, remark, praise or promise.
 *
 * @group Records
 */
export type AskKind = schema.Ask["kind"];

/**
 * Where a record stands towards the ask of its cluster.
 *
 * @group Clusters
 */
export type Stance = schema.AskCluster["members"][number]["stance"];

/**
 * What somebody asked for, suggested, cautioned against, remarked, praised or promised; `kind` says which.
 *
 * @group Records
 */
export interface Ask extends DeepReadonly<Omit<schema.Ask, "id" | "consultation" | "parent" | "source" | "addressees" | "about">> {
  /** Stable identifier of the ask. */
  readonly id: AskId;
  /** ID of the consultation; `null` for a statement that was made outside of one. */
  readonly consultation: ConsultationId | null;
  /** ID of the ask under which this one is nested. */
  readonly parent: AskId | null;
  /** Where the text stands. */
  readonly source: QuoteSource;
  /** IDs of those who are asked. Said by this project. */
  readonly addressees: readonly AddresseeId[];
  /** IDs of the concepts that the ask is about. Said by this project. */
  readonly about: readonly SubjectId[];
}

/**
 * One record of a cluster: an ask of this package, or a message of `@igf/messages`.
 *
 * @group Clusters
 */
export interface ClusterMember {
  /** ID of the ask or message. */
  readonly record: AskId | ClusteredMessageId;
  /** The clause that says it, where the record says more; otherwise `null`. Its ranges count in the document of the record. */
  readonly span: Excerpt | null;
  /** Where the record stands towards the cluster's ask. Said by this project. */
  readonly stance: Stance;
}

/**
 * The same ask, traced through several records, within and across documents.
 *
 * @group Records
 */
export interface AskCluster extends DeepReadonly<Omit<schema.AskCluster, "id" | "members">> {
  /** Stable identifier of the cluster. */
  readonly id: ClusterId;
  /** The records that say it. */
  readonly members: readonly ClusterMember[];
}

/**
 * Asks that contradict each other, kept visible.
 *
 * @group Records
 */
export interface Tension extends DeepReadonly<Omit<schema.Tension, "id" | "between">> {
  /** Stable identifier of the tension. */
  readonly id: TensionId;
  /** IDs of the clusters or asks that pull apart. */
  readonly between: readonly (ClusterId | AskId)[];
}

/**
 * An identifier that is no longer in use, and what took its place.
 *
 * @group Records
 */
export interface Retired extends DeepReadonly<schema.Retired> {}

/**
 * What is said of the dataset as a whole: the envelope without the records.
 *
 * @group Dataset
 */
export interface DatasetHeader extends DeepReadonly<Omit<schema.DatasetHeader, "type" | "disclaimer">> {
  /** Always `ConsultationsDataset`. */
  readonly type: "ConsultationsDataset";
  /** Always `null`: several documents are quoted, each with a disclaimer of its own, or none, in `sources`. */
  readonly disclaimer: null;
}

/**
 * The whole dataset: the content of `@igf/consultations/igf-2025.json`.
 *
 * @group Dataset
 */
export interface ConsultationsDataset extends DatasetHeader {
  /** The consultations. */
  readonly consultations: readonly Consultation[];
  /** What was asked, suggested, cautioned, remarked, praised or promised, document by document. */
  readonly asks: readonly Ask[];
  /** The same ask traced through records. */
  readonly clusters: readonly AskCluster[];
  /** Asks that contradict each other. */
  readonly tensions: readonly Tension[];
  /** Identifiers that are no longer in use. */
  readonly retired: readonly Retired[];
}
