import type { IndicatorId, SubjectId } from "../generated/ids.js";
import { datesOverlap } from "./dates-overlap.js";
import { observations } from "./records.js";
import type { Observation } from "./types.js";

/**
 * Which observations of an indicator are wanted; all of them where nothing is said.
 *
 * @group Look-up
 */
export interface ObservationFilter {
  /** ID of the event, body, process or group that the figures are about. */
  readonly subject?: SubjectId;
  /** An EDTF date, such as `2025`: figures whose own date shares a day with it. Figures without a date are left out. */
  readonly date?: string;
}

/**
 * Returns every figure of an indicator, from every source: those that are quoted from a document first, then those that a
 * cited page reports. Rivals stand side by side; {@link reconcile} says which of them contradict each other.
 *
 * @throws RangeError where `date` is not an EDTF date
 * @group Look-up
 * @example
 * ```ts
 * import { formatObservation, observationsOf } from "@igf/stats";
 *
 * observationsOf("igf-stat-sessions", { subject: "igf-2025" }).map(formatObservation); // => ["more than 150", "more than 250", "more than 260", "262"]
 * observationsOf("igf-stat-nris", { date: "2015/2016" }).map(formatObservation); // => ["43", "79"]
 * ```
 */
export function observationsOf(indicator: IndicatorId, { subject, date }: ObservationFilter = {}): readonly Observation[] {
  return observations.filter(
    (observation) =>
      observation.indicator === indicator &&
      (subject === undefined || observation.subject === subject) &&
      (date === undefined || (observation.date !== null && datesOverlap(observation.date, date))),
  );
}
