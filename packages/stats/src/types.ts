import type * as schema from "@igf/schema";
import type { DocumentId, EventId, IndicatorId, ObservationId, PrintingRecordId, SubjectId } from "../generated/ids.js";
import type { DeepReadonly } from "./deep-readonly.js";

/**
 * How a source qualifies a figure: `plain` is printed bare, `unquantified` is a word without a number ("dozens").
 *
 * @group Records
 */
export type Qualifier = schema.Qualifier;

/**
 * An annual meeting of the Internet Governance Forum.
 *
 * @group Records
 */
export interface Event extends DeepReadonly<Omit<schema.Event, "id">> {
  /** Stable identifier of the event. */
  readonly id: EventId;
}

/**
 * Something that is counted or measured.
 *
 * @group Records
 */
export interface Indicator extends DeepReadonly<Omit<schema.Indicator, "id">> {
  /** Stable identifier of the indicator. */
  readonly id: IndicatorId;
}

/**
 * Where a figure stands: in a source document, at its ranges, or on a page that is cited, without any.
 *
 * @group Records
 */
export interface FigureSource extends DeepReadonly<Omit<schema.CitedSource, "document">> {
  /** ID of the source document or the cited page. */
  readonly document: DocumentId;
}

/**
 * One figure as one source states it, with its qualifier. `value` alone is never the figure: show
 * {@link formatObservation} of it, or `asPrinted`.
 *
 * @group Records
 */
export interface Observation extends DeepReadonly<Omit<schema.Observation, "id" | "indicator" | "subject" | "within" | "source">> {
  /** Stable identifier of the observation. */
  readonly id: ObservationId;
  /** ID of the indicator: what is counted. */
  readonly indicator: IndicatorId;
  /** ID of the event, body, process or group that the figure is about. */
  readonly subject: SubjectId;
  /** ID of the message or ask that prints the figure; `null` where no record does. */
  readonly within: PrintingRecordId | null;
  /** Where the figure stands. */
  readonly source: FigureSource;
}

/**
 * The part of an observation that says which figure it is. Helpers take any observation that has it, from this dataset or
 * from another one that follows `@igf/schema`.
 *
 * @group Reading figures
 */
export type Figure = Readonly<Pick<schema.Observation, "value" | "upper" | "qualifier" | "asPrinted">>;

/**
 * The part of an observation that decides which others it can be compared with. Any observation has it, from this dataset
 * or from another one that follows `@igf/schema`.
 *
 * @group Rival figures
 */
export type ComparableFigure = Figure & Readonly<Pick<schema.Observation, "id" | "indicator" | "subject" | "date" | "counted" | "area" | "source">>;

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
export interface DatasetHeader extends DeepReadonly<Omit<schema.DatasetHeader, "type">> {
  /** Always `StatisticsDataset`. */
  readonly type: "StatisticsDataset";
}

/**
 * The whole dataset: the content of `@igf/stats/igf.json`.
 *
 * @group Dataset
 */
export interface StatisticsDataset extends DatasetHeader {
  /** The annual meetings, from the first on. */
  readonly events: readonly Event[];
  /** What is counted. */
  readonly indicators: readonly Indicator[];
  /** The figures: quoted ones in the order of their documents, then reported ones by year. */
  readonly observations: readonly Observation[];
  /** Identifiers that are no longer in use. */
  readonly retired: readonly Retired[];
}
