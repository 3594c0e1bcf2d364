import type { PrintingRecordId } from "../generated/ids.js";
import { observations } from "./records.js";
import type { Observation } from "./types.js";

/**
 * Returns the figures that a message or an ask prints, in printed order; none for a record that prints none.
 *
 * @param id - ID of a message of `@igf/messages` or an ask of `@igf/consultations`
 * @group Look-up
 * @example
 * ```ts
 * import { formatObservation, observationsWithin } from "@igf/stats";
 *
 * observationsWithin("igf-2025-msg-033").map(formatObservation); // => ["about 2,600,000,000"]
 * observationsWithin("igf-2025-msg-001"); // => []
 * ```
 */
export function observationsWithin(id: PrintingRecordId | (string & {})): readonly Observation[] {
  return observations.filter(({ within }) => within === id);
}
