/**
 * The full texts of the documents that may be published with the data.
 *
 * @packageDocumentation
 */
import type { SourceTextId } from "../generated/ids.js";
import * as generated from "../generated/texts.js";

export type { SourceTextId };

/**
 * The full texts that may be included, by document ID. They are the unmodified texts that the ranges of records count
 * in, in Unicode code points. No licence is granted for them.
 *
 * @group Texts
 * @example
 * ```ts
 * import { sourceTexts } from "@igf/sources/texts";
 *
 * Object.keys(sourceTexts).length; // => 4
 * ```
 */
export const sourceTexts: Readonly<Record<SourceTextId, string>> = generated.sourceTexts;

/**
 * Returns the full text of a source document.
 *
 * @group Texts
 * @example
 * ```ts
 * import { getSourceText } from "@igf/sources/texts";
 * import { quoteAt } from "@igf/schema/quotes";
 *
 * const text = getSourceText("lillestrom-igf-messages-draft-2025-06-27");
 * quoteAt(text, [{ start: 1, end: 24 }]); // => "Lillestrøm IGF Messages"
 * ```
 */
export function getSourceText(id: SourceTextId): string;
/**
 * Returns the full text of a source document, or `undefined` where there is no such document or its text may not be
 * included.
 *
 * @group Texts
 * @example
 * ```ts
 * import { getSourceText } from "@igf/sources/texts";
 *
 * const id: string = "igf-2025-closing-news";
 * getSourceText(id); // => undefined
 * ```
 */
export function getSourceText(id: string): string | undefined;
export function getSourceText(id: string): string | undefined {
  return Object.hasOwn(sourceTexts, id) ? sourceTexts[id as SourceTextId] : undefined;
}
