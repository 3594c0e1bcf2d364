import type { TopicId } from "../generated/ids.js";
import { messages } from "./records.js";
import type { Message } from "./types.js";

/**
 * Returns the messages of a topic (sub-heading), in document order; none for an ID that is not the ID of a topic.
 *
 * With `null`, returns the messages that stand before any sub-heading of their theme.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { messagesByTopic } from "@igf/messages";
 *
 * messagesByTopic("igf-2025-topic-03").map(({ id }) => id); // => ["igf-2025-msg-018", "igf-2025-msg-019"]
 * messagesByTopic(null).length; // => 5
 * ```
 */
export function messagesByTopic(topic: TopicId | (string & {}) | null): readonly Message[] {
  return messages.filter((message) => message.topic === topic);
}
