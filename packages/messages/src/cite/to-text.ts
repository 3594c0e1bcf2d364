import type { CslItem } from "./csl-item.js";
import { writeDate } from "./dates.js";

/** Writes an item as a reference for people, in plain text. */
export function toText(item: CslItem): string {
  const { title, status, issued, archive, archive_location: id, URL } = item;
  const document = item["container-title"];
  const sentences = [
    namesOf(item).join("; "),
    status === "draft" ? `“${title}” [Draft]` : `“${title}”`,
    // The title of a draft already gives its date.
    status === "draft" || issued === undefined ? `In: ${document}` : `In: ${document} (${writeDate(issued)})`,
    writeEvent(item),
    `Message ${id} in ${archive}`,
  ];
  return [...sentences.filter(Boolean).map(close), URL].filter(Boolean).join(" ");
}

/** Returns who is responsible for the document, and says how. */
export function namesOf({ curator = [] }: CslItem): string[] {
  return curator.map(({ literal }) => `${literal} (curator)`);
}

/** Writes which event the document comes from, and where and when it was held. */
export function writeEvent({ "event-title": title, "event-place": place, "event-date": date }: CslItem): string {
  return [title, place, date && writeDate(date)].filter(Boolean).join(", ");
}

const close = (sentence: string): string => (/[.?!…]”?$/.test(sentence) ? sentence : `${sentence}.`);
