import type { ObservationId } from "../generated/ids.js";
import { observations } from "./records.js";
import type { Observation } from "./types.js";

/**
 * Returns an observation by its ID.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getObservation } from "@igf/stats";
 *
 * getObservation("igf-stat-obs-012").asPrinted; // => "a few dozen"
 * ```
 */
export function getObservation(id: ObservationId): Observation;
/**
 * Returns an observation by its ID, or `undefined` where there is none.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getObservation } from "@igf/stats";
 *
 * const id: string = "igf-stat-obs-999";
 * getObservation(id); // => undefined
 * ```
 */
export function getObservation(id: string): Observation | undefined;
export function getObservation(id: string): Observation | undefined {
  return observations.find((observation) => observation.id === id);
}
