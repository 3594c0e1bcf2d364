/**
 * Finds messages by their words.
 *
 * @packageDocumentation
 */
export { searchMessages } from "./search/search-messages.js";
export type { SearchOptions, SearchResult } from "./search/search-messages.js";
