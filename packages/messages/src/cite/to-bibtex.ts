import type { CslItem } from "./csl-item.js";
import { escapeTex } from "./escape-tex.js";
import { namesOf, writeEvent } from "./to-text.js";

/** BibTeX's own abbreviations, which each style writes in its own way. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Writes an item as an entry for BibTeX and biblatex. */
export function toBibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const names = namesOf(item).map(protect).join(" and ");
  const note = [item.genre, `Message ${item.archive_location} in ${item.archive}`, writeEvent(item)].filter(Boolean).join(". ");
  const fields: Record<string, string | undefined> = {
    author: names && `{${names}}`,
    title: `{${protect(item.title)}}`,
    booktitle: `{${protect(item["container-title"])}}`,
    publisher: item.publisher && `{${protect(item.publisher)}}`,
    year: year ? `{${year}}` : undefined,
    month: month ? months[month - 1] : undefined,
    day: day ? `{${day}}` : undefined,
    note: `{${escapeTex(note)}}`,
    url: item.URL && `{${item.URL}}`,
    abstract: `{${escapeTex(item.abstract)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@incollection{${item.id},`, ...lines, "}", ""].join("\n");
}

/** Braces keep a style from lowering capitals, and from taking an institution for a first and a last name. */
const protect = (text: string): string => `{${escapeTex(text)}}`;
