import type { ConceptId } from "../generated/ids.js";
import type { Concept } from "./types.js";
import { concepts } from "./vocabularies.js";

/**
 * Returns the concepts that are part of another one, such as the sub-lines of a WSIS action line; none for a concept
 * without parts.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { narrowerThan } from "@igf/vocabularies";
 *
 * narrowerThan("wsis-c7").length; // => 8
 * narrowerThan("wsis-c5"); // => []
 * ```
 */
export function narrowerThan(id: ConceptId | (string & {})): readonly Concept[] {
  return concepts.filter(({ broader }) => broader === id);
}
