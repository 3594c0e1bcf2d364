import type { Event, Message, SourceDocument } from "@igf/schema";
import type { DeepReadonly } from "../deep-readonly.js";
import type { CslItem } from "./csl-item.js";
import { readDate, writeDate } from "./dates.js";
import { openingWords } from "./opening-words.js";

/** Describes a message as a part of its document. What is not known is left out, never filled in. */
export function toCsl(
  message: DeepReadonly<Message>,
  document: DeepReadonly<SourceDocument>,
  event: DeepReadonly<Event>,
  archive: string,
): CslItem {
  return {
    id: message.id,
    type: "chapter",
    title: openingWords(message.text),
    "container-title": titleWithStatus(document),
    ...known("curator", curators(document)),
    ...known("publisher", document.publisher),
    ...known("issued", readDate(document.date)),
    ...(document.status === "draft" && { status: "draft", genre: "Draft" }),
    "event-title": event.name,
    ...known("event-place", event.place),
    ...known("event-date", readDate(event.date)),
    archive,
    archive_location: message.id,
    language: document.language,
    ...known("URL", document.url),
    abstract: message.text,
  };
}

/** The status stands in the title, which no citation style leaves out. */
function titleWithStatus({ title, status, date }: DeepReadonly<SourceDocument>): string {
  if (status !== "draft") return title;
  const issued = readDate(date);
  return issued === undefined ? `${title} (draft)` : `${title} (draft of ${writeDate(issued)})`;
}

/** Who writes down the messages of a meeting curates what its participants said, and is not their author. */
function curators({ authors, publisher }: DeepReadonly<SourceDocument>): CslItem["curator"] {
  const names = authors.length > 0 || publisher === null ? authors : [publisher];
  return names.length === 0 ? undefined : names.map((literal) => ({ literal }));
}

const known = <K extends string, V>(key: K, value: V | null | undefined) =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
