import { isPart } from "./parts.js";
import { series } from "./series.js";
import type { Observation } from "./types.js";

/**
 * Returns how many national, regional and youth IGF initiatives (NRIs) there were in a year, as each source counts them:
 * quoted figures first; none for a year of which no figure is known. Each keeps its qualifier.
 *
 * Figures of some kinds of NRIs only ("88 national") are left out; `observationsOf("igf-stat-nris")` has them.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { formatObservation, nrisIn } from "@igf/stats";
 *
 * nrisIn(2025).map(formatObservation); // => ["177", "177", "177", "176", "177", "more than 176"]
 * nrisIn(2011).map(formatObservation); // => ["a few dozen"]
 * nrisIn(2012); // => []
 * ```
 */
export function nrisIn(year: number): readonly Observation[] {
  const figures = series("igf-stat-nris", { subject: "body-nri" }).find((known) => known.year === year)?.observations ?? [];
  return figures.filter((observation) => !isPart(observation));
}
