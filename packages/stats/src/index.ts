export {
  documentIds,
  eventIds,
  indicatorIds,
  isDocumentId,
  isEventId,
  isIndicatorId,
  isObservationId,
  isPrintingRecordId,
  isSubjectId,
  observationIds,
  printingRecordIds,
  subjectIds,
  type DocumentId,
  type EventId,
  type IndicatorId,
  type ObservationId,
  type PrintingRecordId,
  type SubjectId,
} from "../generated/ids.js";
export { dataset } from "./dataset.js";
export { datesOverlap } from "./dates-overlap.js";
export { formatObservation } from "./format-observation.js";
export { getEvent } from "./get-event.js";
export { getIndicator } from "./get-indicator.js";
export { getObservation } from "./get-observation.js";
export type { Interval } from "./interval.js";
export { nrisIn } from "./nris-in.js";
export { observationsOf, type ObservationFilter } from "./observations-of.js";
export { observationsWithin } from "./observations-within.js";
export { participantsOf } from "./participants-of.js";
export { reconcile, type Contradiction, type FigureBound, type Reconciliation } from "./reconcile.js";
export { events, indicators, observations, retired } from "./records.js";
export { series, type YearOfFigures } from "./series.js";
export { toInterval, type ReadingOptions } from "./to-interval.js";
export type {
  ComparableFigure,
  DatasetHeader,
  Event,
  Figure,
  FigureSource,
  Indicator,
  Observation,
  Qualifier,
  Retired,
  StatisticsDataset,
} from "./types.js";
