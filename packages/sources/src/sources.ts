import * as generated from "../generated/records.js";
import type { CitedPage, Source } from "./types.js";

/**
 * The documents that records quote: what is known of each, and what is not (`null`, with a `note`).
 *
 * The texts are not part of them: see `@igf/sources/texts`. No licence is granted for these texts.
 *
 * @group Records
 * @example
 * ```ts
 * import { sources } from "@igf/sources";
 *
 * sources.length; // => 5
 * sources[0]?.title; // => "Lillestrøm IGF Messages"
 * sources[0]?.status; // => "draft"
 * ```
 */
export const sources: readonly Source[] = generated.sources;

/**
 * The pages that records only cite for a fact. Each `note` says for what, and how the page was read.
 *
 * @group Records
 */
export const citedPages: readonly CitedPage[] = generated.citedPages;
