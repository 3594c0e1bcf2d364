import type { SubjectId } from "../generated/ids.js";
import { asks } from "./records.js";
import type { Ask } from "./types.js";

/**
 * Returns the asks that are about a concept, in printed order; none for a concept that no ask is about. The concepts are
 * those of `@igf/vocabularies`; only the concept itself is looked for, not those that are part of it.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { asksAbout } from "@igf/consultations";
 *
 * asksAbout("body-ungis").map(({ summary }) => summary)[1]; // => "Strengthen coordination through UNGIS."
 * asksAbout("sdg-18"); // => []
 * ```
 */
export function asksAbout(concept: SubjectId | (string & {})): readonly Ask[] {
  return asks.filter(({ about }) => about.some((id) => id === concept));
}
