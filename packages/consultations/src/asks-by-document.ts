import type { DocumentId } from "../generated/ids.js";
import { asks } from "./records.js";
import type { Ask } from "./types.js";

/**
 * Returns the asks that stand in a document, in printed order; none for a document that is not quoted.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { asksByDocument } from "@igf/consultations";
 *
 * asksByDocument("igf-2025-closing-news").flatMap(({ speakers }) => speakers)[0]; // => "Joseph Gordon-Levitt"
 * ```
 */
export function asksByDocument(document: DocumentId | (string & {})): readonly Ask[] {
  return asks.filter(({ source }) => source.document === document);
}
