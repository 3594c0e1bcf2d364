import type { Ask } from "./types.js";

/**
 * Returns the printed words of an ask: its lead-in, where the words above a list complete it, and the part of its bullet
 * or sentence that carries it. They are verbatim, joined by one space; `source`, `span` and `leadIn` say where they stand.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getAsk, wordsOf } from "@igf/consultations";
 *
 * wordsOf(getAsk("wsis20-ask-061")); // => "Many called for: Coordination to be strengthened through UNGIS."
 * wordsOf(getAsk("wsis20-ask-009")); // => "the need for a permanent mandate for the IGF"
 * ```
 */
export function wordsOf({ leadIn, span, text }: Pick<Ask, "leadIn" | "span" | "text">): string {
  return [leadIn?.text, span?.text ?? text].filter((words) => words !== undefined).join(" ");
}
