import type { EventId } from "../generated/ids.js";
import { observationsOf } from "./observations-of.js";
import { isPart } from "./parts.js";
import type { Observation } from "./types.js";

/**
 * Returns how many people took part in an annual meeting, on site and online together, as each source counts them: quoted
 * figures first. Each keeps its qualifier; use {@link formatObservation} to show it.
 *
 * Figures of a part ("bona fide participants") are left out, and so are those of other things: participants on site or
 * online alone, registrations and badges are indicators of their own. For some meetings only these are known.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { formatObservation, participantsOf } from "@igf/stats";
 *
 * participantsOf("igf-2025").map(formatObservation); // => ["more than 9,000", "more than 9,000", "more than 9,000", "more than 9,435", "more than 9,000"]
 * participantsOf("igf-2022").map(formatObservation); // => ["5,120", "more than 5,000"]
 * ```
 */
export function participantsOf(event: EventId): readonly Observation[] {
  return observationsOf("igf-stat-participants", { subject: event }).filter((observation) => !isPart(observation));
}
