import type { Query } from "minisearch";
import { formsOf, wordsOf } from "./word-forms.js";

/** Returns what MiniSearch is asked for: all words, or any of them; a compound as one word, or else by all its parts. */
export function toQuery(words: string, match: "all" | "any"): Query {
  return {
    combineWith: match === "all" ? "AND" : "OR",
    queries: wordsOf(words).map((printed) => {
      const [whole, ...parts] = formsOf(printed);
      // Beginnings of parts would find "multilateral … stakeholder" for "multi-stakeholder".
      return parts.length === 0 ? whole : { combineWith: "OR", queries: [whole, { combineWith: "AND", prefix: false, queries: parts }] };
    }),
  };
}
