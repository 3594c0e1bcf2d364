import * as generated from "../generated/records.js";
import type { Event, Message, Retired, Theme, Topic } from "./types.js";

/**
 * The messages of the **draft** Lillestrøm IGF Messages of 27 June 2025, in document order.
 *
 * The texts are verbatim, typing slips included: `slips` flags them. They are a draft for community review, under the
 * document's own {@link disclaimer}; of these texts this project grants no licence.
 *
 * @group Records
 * @example
 * ```ts
 * import { messages } from "@igf/messages";
 *
 * messages.length; // => 85
 * messages[33]?.text.slice(0, 50); // => "We need to empower internet users in rural areas b"
 * ```
 */
export const messages: readonly Message[] = generated.messages;

/**
 * The themes of the draft, in printed order, with their codes and tags.
 *
 * @group Records
 * @example
 * ```ts
 * import { themes } from "@igf/messages";
 *
 * themes.map(({ title }) => title)[3]; // => "[Building] Digital Cooperation"
 * ```
 */
export const themes: readonly Theme[] = generated.themes;

/**
 * The topics (sub-headings) of the draft, in printed order.
 *
 * @group Records
 */
export const topics: readonly Topic[] = generated.topics;

/**
 * The meeting whose messages these are.
 *
 * @group Records
 */
export const events: readonly Event[] = generated.events;

/**
 * Identifiers that are no longer in use, and what took their place; so an old ID stays resolvable. None yet.
 *
 * @group Records
 */
export const retired: readonly Retired[] = generated.retired;
