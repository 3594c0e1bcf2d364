import type { MessageId } from "../generated/ids.js";
import { messages } from "./records.js";
import type { Message } from "./types.js";

/**
 * Returns a message of the draft by its ID.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getMessage } from "@igf/messages";
 *
 * getMessage("igf-2025-msg-075").topic; // => "igf-2025-topic-15"
 * ```
 */
export function getMessage(id: MessageId): Message;
/**
 * Returns the message with an ID, or `undefined` where there is none.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getMessage } from "@igf/messages";
 *
 * const id: string = "igf-2025-msg-999";
 * getMessage(id); // => undefined
 * ```
 */
export function getMessage(id: string): Message | undefined;
export function getMessage(id: string): Message | undefined {
  return messages.find((message) => message.id === id);
}
