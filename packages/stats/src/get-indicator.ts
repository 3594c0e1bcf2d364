import type { IndicatorId } from "../generated/ids.js";
import { indicators } from "./records.js";
import type { Indicator } from "./types.js";

/**
 * Returns an indicator by its ID.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getIndicator } from "@igf/stats";
 *
 * getIndicator("igf-stat-countries").title; // => "Countries of participants"
 * ```
 */
export function getIndicator(id: IndicatorId): Indicator;
/**
 * Returns an indicator by its ID, or `undefined` where there is none.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getIndicator } from "@igf/stats";
 *
 * const id: string = "igf-stat-ferries";
 * getIndicator(id); // => undefined
 * ```
 */
export function getIndicator(id: string): Indicator | undefined;
export function getIndicator(id: string): Indicator | undefined {
  return indicators.find((indicator) => indicator.id === id);
}
