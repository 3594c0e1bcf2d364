import type { TopicId } from "../generated/ids.js";
import { topics } from "./records.js";
import type { Topic } from "./types.js";

/**
 * Returns the topic (sub-heading) that a message names.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getTopic } from "@igf/messages";
 *
 * getTopic("igf-2025-topic-07").title; // => "Connectivity"
 * ```
 */
export function getTopic(id: TopicId): Topic;
/**
 * Returns the topic with an ID, or `undefined` where there is none.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getTopic } from "@igf/messages";
 *
 * const id: string = "igf-2025-topic-99";
 * getTopic(id); // => undefined
 * ```
 */
export function getTopic(id: string): Topic | undefined;
export function getTopic(id: string): Topic | undefined {
  return topics.find((topic) => topic.id === id);
}
