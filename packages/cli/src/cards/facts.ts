import type { Entry, Fact } from "./card.js";
import type { Ask, Collection, Consultation, Message, Observation, Theme, Topic } from "./collection.js";

/** Names concepts by their labels. */
export function conceptEntries(ids: readonly string[], { vocabularies }: Collection): Entry[] {
  return ids.map((id) => ({ id, name: vocabularies.getConcept(id)?.prefLabel ?? "" }));
}

/** Names a record by its title. */
export function titled({ id, title }: { id: string; title: string }): Entry {
  return { id, name: title };
}

/** Says where a record's words stand: document, headings, and positions in code points. */
export function place({ source }: Message | Theme | Topic | Ask | Consultation | Observation, { sources }: Collection): Fact {
  if (source === null) return null;
  const document = sources.getSource(source.document);
  const ranges = source.ranges.map(({ start, end }) => `${start}–${end}`).join(", ");
  return [{ id: source.document, name: document?.title ?? "" }, source.section ?? "", ranges && `characters ${ranges}`].filter((line) => line !== "");
}

/** Writes a date of EDTF so that an interval reads as one. */
export function readableDate(date: string | null): string | null {
  return date && date.replace("/", " to ").replace("..", "…");
}

/** What must be read beside whatever comes from the consultations: who publishes it. */
export function publisherNotices({ consultations: { dataset } }: Collection): string[] {
  return dataset.publisher.note === null ? [] : [dataset.publisher.note];
}

/** What must be read beside whatever comes from the Lillestrøm Messages: that they are a draft, whose words they are, and who publishes them. */
export function draftNotices({ messages: { dataset, disclaimer } }: Collection): string[] {
  return [
    "This document is a draft: the final edition may change, add or leave out messages.",
    `Its own disclaimer: “${disclaimer}”`,
    dataset.publisher.note ?? "",
  ].filter((notice) => notice !== "");
}
