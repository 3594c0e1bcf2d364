import type { SchemeId } from "../generated/ids.js";
import type { ConceptScheme } from "./types.js";
import { schemes } from "./vocabularies.js";

/**
 * Returns the concept scheme that a concept names.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getScheme } from "@igf/vocabularies";
 *
 * getScheme("sdg").uri; // => "http://metadata.un.org/sdg"
 * ```
 */
export function getScheme(id: SchemeId): ConceptScheme;
/**
 * Returns the concept scheme with an ID, or `undefined` where there is none.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getScheme } from "@igf/vocabularies";
 *
 * const id: string = "no-such-scheme";
 * getScheme(id); // => undefined
 * ```
 */
export function getScheme(id: string): ConceptScheme | undefined;
export function getScheme(id: string): ConceptScheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}
