import * as generated from "../generated/records.js";
import type { Ask, AskCluster, Consultation, Retired, Tension } from "./types.js";

/**
 * The two WSIS+20 consultations: the session of 25 June 2025 in Lillestrøm and the virtual one of 29 July 2025.
 *
 * @group Records
 * @example
 * ```ts
 * import { consultations } from "@igf/consultations";
 *
 * consultations.map(({ date, format }) => [date, format]); // => [["2025-06-25", null], ["2025-07-29", "online"]]
 * ```
 */
export const consultations: readonly Consultation[] = generated.consultations;

/**
 * Every ask, suggestion, caution, remark, praise and commitment, document by document, in printed order.
 *
 * `text` is the whole bullet or sentence, verbatim; where it holds several asks, each is a record with its own `span`.
 * Voice, support, kind, summary, addressees and subjects are this project's reading.
 *
 * @group Records
 * @example
 * ```ts
 * import { asks } from "@igf/consultations";
 *
 * asks.find(({ id }) => id === "wsis20-ask-061")?.text; // => "Coordination to be strengthened through UNGIS."
 * ```
 */
export const asks: readonly Ask[] = generated.asks;

/**
 * The clusters: the same ask, traced through asks and messages, within and across documents, each member with its stance.
 *
 * @group Records
 * @example
 * ```ts
 * import { clusters } from "@igf/consultations";
 *
 * clusters[0]?.title; // => "Make the IGF permanent"
 * ```
 */
export const clusters: readonly AskCluster[] = generated.clusters;

/**
 * Asks that contradict each other. A conflict is never resolved here, only shown.
 *
 * @group Records
 * @example
 * ```ts
 * import { tensions } from "@igf/consultations";
 *
 * tensions[0]?.note; // => "One call is to create no new action lines; a proposal asks for a new one, on gender."
 * ```
 */
export const tensions: readonly Tension[] = generated.tensions;

/**
 * Identifiers that are no longer in use, and what took their place; so an old ID stays resolvable. None yet.
 *
 * @group Records
 */
export const retired: readonly Retired[] = generated.retired;
