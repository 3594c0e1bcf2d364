import type { EventId } from "../generated/ids.js";
import { events } from "./records.js";
import type { Event } from "./types.js";

/**
 * Returns an annual meeting by its ID.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getEvent } from "@igf/stats";
 *
 * getEvent("igf-2014").place; // => "Istanbul"
 * ```
 */
export function getEvent(id: EventId): Event;
/**
 * Returns an annual meeting by its ID, or `undefined` where there is none.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getEvent } from "@igf/stats";
 *
 * const id: string = "igf-2005";
 * getEvent(id); // => undefined
 * ```
 */
export function getEvent(id: string): Event | undefined;
export function getEvent(id: string): Event | undefined {
  return events.find((event) => event.id === id);
}
