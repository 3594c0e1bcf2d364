import type { ThemeId } from "../generated/ids.js";
import { messages } from "./records.js";
import type { Message } from "./types.js";

/**
 * Returns the messages of a theme, in document order; none for an ID that is not the ID of a theme.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { messagesByTheme } from "@igf/messages";
 *
 * messagesByTheme("igf-2025-theme-1").length; // => 17
 * ```
 */
export function messagesByTheme(theme: ThemeId | (string & {})): readonly Message[] {
  return messages.filter((message) => message.theme === theme);
}
