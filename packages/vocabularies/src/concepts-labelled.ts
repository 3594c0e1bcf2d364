import type { Concept } from "./types.js";
import { concepts } from "./vocabularies.js";

/**
 * Returns the concepts that have a label, character for character: their own or one of the other labels, such as a code
 * as documents print it. Usually that is one; a label may stand for concepts of several schemes.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { conceptsLabelled } from "@igf/vocabularies";
 *
 * conceptsLabelled("WSIS C5").map(({ id }) => id); // => ["wsis-c5"]
 * conceptsLabelled("WSIS C12"); // => []
 * ```
 */
export function conceptsLabelled(label: string): readonly Concept[] {
  return concepts.filter(({ prefLabel, altLabels }) => prefLabel === label || altLabels.includes(label));
}
