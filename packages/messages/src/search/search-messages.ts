import { messages } from "../records.js";
import type { Message } from "../types.js";
import { matchedWords } from "./matched-words.js";
import { searchedText, searchIndex } from "./search-index.js";
import { toQuery } from "./to-query.js";

/**
 * How to search.
 *
 * @group Search
 */
export interface SearchOptions {
  /** `"all"` (the default) finds messages in which every word is found, `"any"` those in which at least one is. */
  match?: "all" | "any";
  /** Whether a word also finds longer words that begin with it. `true` by default. */
  prefix?: boolean;
  /** Whether a word also finds words that differ from it in one letter out of five. `false` by default. */
  fuzzy?: boolean;
  /** How many results to return at most. All by default. */
  limit?: number;
}

/**
 * A message that was found.
 *
 * @group Search
 */
export interface SearchResult {
  /** The message. */
  message: Message;
  /** How well it matches: higher is better. Only to be compared with the other scores of the same search. */
  score: number;
  /** The words that matched, as printed in the message, its topic, its theme or its event's place. */
  terms: string[];
}

/**
 * Finds the messages in which words occur, the best match first, equal ones in document order.
 *
 * Case, accents and hyphens make no difference: `multistakeholder` finds "Multi-stakeholder", `Lillestrom` finds
 * "Lillestrøm". A message is found by its text, by the titles of its topic and theme, and by the place of its event.
 * The index is built at the first search and kept.
 *
 * @param query The words to look for. Without any word, nothing is found.
 * @throws TypeError when `query` is not a string.
 * @group Search
 * @example
 * ```ts
 * import { searchMessages } from "@igf/messages/search";
 *
 * const [best] = searchMessages("open source AI");
 * best?.message.id; // => "igf-2025-msg-041"
 * best?.terms; // => ["AI", "open-source"]
 *
 * searchMessages("children rights").length; // => 2
 * searchMessages("children rights", { match: "any" }).length > 20; // => true
 * searchMessages("fragmentaton"); // => []
 * searchMessages("fragmentaton", { fuzzy: true })[0]?.terms; // => ["fragmentation"]
 * ```
 */
export function searchMessages(query: string, options: SearchOptions = {}): SearchResult[] {
  if (typeof query !== "string") throw new TypeError(`searchMessages looks for words: give it a string, not ${query === null ? "null" : typeof query}.`);
  const { match = "all", prefix = true, fuzzy = false, limit = Infinity } = options;
  return searchIndex()
    .search(toQuery(query, match), { prefix, fuzzy: fuzzy ? 0.2 : false })
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, limit)
    .map(({ id, score, terms }) => {
      const message = messages[id]!;
      return { message, score, terms: matchedWords(Object.values(searchedText(message)).join("\n"), new Set(terms)) };
    });
}
