import type { Card } from "./card.js";
import type { Source } from "./collection.js";
import { readableDate } from "./facts.js";

/** The card of a source document, or of a page that is only cited. */
export function sourceCard(source: Source): Card {
  const cited = source.sha256 === null;
  return {
    id: source.id,
    kind: cited ? "cited page" : "source document",
    draft: source.status === "draft",
    title: source.title,
    text: null,
    facts: {
      authors: source.authors,
      publisher: source.publisher,
      date: readableDate(source.date),
      status: source.status,
      address: source.url,
      language: source.language,
      licence: source.license ?? "none stated",
      text: cited ? null : source.textIncluded ? `@igf/sources/texts/${source.id}.txt` : "not included: it may not be redistributed",
      length: source.length === null ? null : `${source.length} characters (Unicode code points)`,
      "SHA-256": source.sha256,
      note: source.note,
    },
    contents: null,
    notices: source.disclaimer === null ? [] : [`Its own disclaimer: “${source.disclaimer}”`],
  };
}
