import type { ThemeId } from "../generated/ids.js";
import { topics } from "./records.js";
import type { Topic } from "./types.js";

/**
 * Returns the topics (sub-headings) of a theme, in printed order; none for an ID that is not the ID of a theme.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { topicsByTheme } from "@igf/messages";
 *
 * topicsByTheme("igf-2025-theme-4").map(({ title }) => title); // => ["IGF, Global Digital Compact and WSIS", "Global AI cooperation"]
 * ```
 */
export function topicsByTheme(theme: ThemeId | (string & {})): readonly Topic[] {
  return topics.filter((topic) => topic.theme === theme);
}
