import type { SchemeId } from "../generated/ids.js";
import type { Concept } from "./types.js";
import { concepts } from "./vocabularies.js";

/**
 * Returns the concepts of a scheme, in its own order; none for an ID that is not the ID of a scheme.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { conceptsIn } from "@igf/vocabularies";
 *
 * conceptsIn("gdc-objectives").map(({ id }) => id); // => ["gdc-1", "gdc-2", "gdc-3", "gdc-4", "gdc-5"]
 * ```
 */
export function conceptsIn(scheme: SchemeId | (string & {})): readonly Concept[] {
  return concepts.filter((concept) => concept.scheme === scheme);
}
