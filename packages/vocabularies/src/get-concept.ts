import type { ConceptId } from "../generated/ids.js";
import type { Concept } from "./types.js";
import { concepts } from "./vocabularies.js";

/**
 * Returns the concept that a record names, such as one of the `codes` of a theme.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getConcept } from "@igf/vocabularies";
 *
 * getConcept("sdg-16").prefLabel; // => "Peace, justice and strong institutions"
 * ```
 */
export function getConcept(id: ConceptId): Concept;
/**
 * Returns the concept with an ID, or `undefined` where there is none.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getConcept } from "@igf/vocabularies";
 *
 * const id: string = "sdg-18";
 * getConcept(id); // => undefined
 * ```
 */
export function getConcept(id: string): Concept | undefined;
export function getConcept(id: string): Concept | undefined {
  return concepts.find((concept) => concept.id === id);
}
