import * as generated from "../generated/records.js";
import type { Event, Indicator, Observation, Retired } from "./types.js";

/**
 * The figures, each as one source states it: those that are quoted from a document, in its order, then those that a cited
 * page reports, by year. Figures of the same thing are never merged; rivals stand side by side.
 *
 * @group Records
 * @example
 * ```ts
 * import { observations } from "@igf/stats";
 *
 * observations.filter(({ basis }) => basis === "quoted").length; // => 39
 * observations[8]?.asPrinted; // => "more than 9,000"
 * ```
 */
export const observations: readonly Observation[] = generated.observations;

/**
 * What is counted: participants, countries, sessions, NRIs, …
 *
 * @group Records
 * @example
 * ```ts
 * import { indicators } from "@igf/stats";
 *
 * indicators[0]?.definition; // => "People who took part in an annual meeting of the IGF, on site or online, as the source counts them."
 * ```
 */
export const indicators: readonly Indicator[] = generated.indicators;

/**
 * The annual meetings of the IGF, from Athens in 2006 on.
 *
 * @group Records
 * @example
 * ```ts
 * import { events } from "@igf/stats";
 *
 * events.length; // => 20
 * events[0]?.place; // => "Athens"
 * ```
 */
export const events: readonly Event[] = generated.events;

/**
 * Identifiers that are no longer in use, and what took their place; so an old ID stays resolvable. None yet.
 *
 * @group Records
 */
export const retired: readonly Retired[] = generated.retired;
