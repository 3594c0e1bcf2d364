import type { CodeId, ThemeId } from "../generated/ids.js";
import { themes } from "./records.js";
import type { Message } from "./types.js";

/**
 * A code that a message has through its theme. The document codes themes only: no code is printed for a single message.
 *
 * @group Codes
 */
export interface InheritedCode {
  /** ID of the concept: an SDG, a WSIS action line or an objective of the Global Digital Compact. */
  readonly code: CodeId;
  /** Always `true`: the document prints the code for the theme, and says nothing of the single message. */
  readonly inherited: true;
  /** ID of the theme for which the code is printed. */
  readonly from: ThemeId;
}

/**
 * Returns the codes of a message, in printed order. All of them are inherited from its theme, and say so.
 *
 * @group Codes
 * @example
 * ```ts
 * import { codesOf, getMessage } from "@igf/messages";
 *
 * codesOf(getMessage("igf-2025-msg-001"))[0]; // => { code: "gdc-3", inherited: true, from: "igf-2025-theme-1" }
 * ```
 */
export function codesOf(message: Pick<Message, "theme">): readonly InheritedCode[] {
  const codes = themes.find(({ id }) => id === message.theme)?.codes ?? [];
  return codes.map((code) => ({ code, inherited: true, from: message.theme }));
}
