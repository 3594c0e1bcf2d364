import type { CitedPageId, SourceId } from "../generated/ids.js";
import { citedPages, sources } from "./sources.js";
import type { CitedPage, Source } from "./types.js";

/**
 * Returns the source document that a record names, such as the `source.document` of a message.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getSource } from "@igf/sources";
 *
 * getSource("lillestrom-igf-messages-draft-2025-06-27").date; // => "2025-06-27"
 * ```
 */
export function getSource(id: SourceId): Source;
/**
 * Returns the cited page that a record names among its `sources`.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getSource } from "@igf/sources";
 *
 * getSource("page-unstats-sdg-kos").publisher; // => "UNStats"
 * ```
 */
export function getSource(id: CitedPageId): CitedPage;
/**
 * Returns the source document or cited page with an ID, or `undefined` where there is none.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getSource } from "@igf/sources";
 *
 * const id: string = "no-such-document";
 * getSource(id); // => undefined
 * ```
 */
export function getSource(id: string): Source | CitedPage | undefined;
export function getSource(id: string): Source | CitedPage | undefined {
  return sources.find((source) => source.id === id) ?? citedPages.find((page) => page.id === id);
}
