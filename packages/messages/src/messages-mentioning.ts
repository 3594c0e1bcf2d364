import type { MentionId } from "../generated/ids.js";
import { messages } from "./records.js";
import type { Message } from "./types.js";

/**
 * Returns the messages that name a body, process, instrument, group, person or place by one of its printed labels, in
 * document order. These mentions are found by this project; unlike codes, they belong to the single message.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { messagesMentioning } from "@igf/messages";
 *
 * messagesMentioning("body-nri").map(({ id }) => id); // => ["igf-2025-msg-070", "igf-2025-msg-074"]
 * ```
 */
export function messagesMentioning(concept: MentionId | (string & {})): readonly Message[] {
  return messages.filter(({ mentions }) => mentions.some((mention) => mention === concept));
}
