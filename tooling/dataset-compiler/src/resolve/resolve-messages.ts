import { schemaId, type Event, type Message, type MessagesDataset, type QuoteSource, type SourceDocument, type TextRange, type Theme, type Topic } from "@igf/schema";
import type { Problems } from "../problems.js";
import { license, publisher } from "../publisher.js";
import type { MessagesData } from "../read/read-messages.js";
import type { KnownConcepts } from "../read/read-siblings.js";
import type { WrittenRecord } from "../read/walk-records.js";
import { checkReferences } from "./check-references.js";
import { placeSlips } from "./place-slips.js";

/** What a dataset of messages is made of. */
export interface Parts {
  readonly data: MessagesData;
  /** Documents and pages that may be cited. */
  readonly sources: readonly SourceDocument[];
  readonly concepts: KnownConcepts;
  /** Ranges of each record, by ID. */
  readonly located: ReadonlyMap<string, TextRange[]>;
  readonly version: string;
}

/** Returns the dataset: every ID resolved, every slip placed, every mention found. */
export function resolveMessages(parts: Parts, problems: Problems): MessagesDataset {
  const { file, records } = parts.data;
  checkReferences(parts, problems);
  const { document, ...described } = file.dataset;
  const cited = new Set([document, ...file.events.flatMap((event) => event.sources)]);
  return {
    $schema: schemaId("MessagesDataset"),
    type: "MessagesDataset",
    id: described.id,
    prefix: described.prefix,
    title: described.title,
    version: parts.version,
    language: described.language,
    publisher,
    license,
    disclaimer: described.disclaimer,
    sources: parts.sources.filter(({ id }) => cited.has(id)),
    events: file.events.map((event): Event => ({ type: "Event", ...event })),
    themes: records.filter((record) => record.kind === "theme").map((record) => themeOf(record, parts)),
    topics: records.filter((record) => record.kind === "topic").map((record) => topicOf(record, parts)),
    messages: records.filter((record) => record.kind === "message").map((record) => messageOf(record, parts, problems)),
    retired: (file.retired ?? []).map((retired) => ({ type: "Retired", ...retired })),
  };
}

type Written<K> = Extract<WrittenRecord, { kind: K }>;

function themeOf({ theme, position }: Written<"theme">, parts: Parts): Theme {
  const { id, event, title, description, codes, codesAsPrinted, tags, tagsAsPrinted } = theme;
  const source = sourceOf(id, [], parts);
  return { type: "Theme", id, event, position, title, description, codes, codesAsPrinted, tags, tagsAsPrinted, source, ...extensionsOf(theme) };
}

function topicOf({ topic, theme, position }: Written<"topic">, parts: Parts): Topic {
  const source = sourceOf(topic.id, [theme.title], parts);
  return { type: "Topic", id: topic.id, theme: theme.id, position, title: topic.title, source, ...extensionsOf(topic) };
}

function messageOf({ message, topic, theme, position, path }: Written<"message">, parts: Parts, problems: Problems): Message {
  const { id, text } = message;
  return {
    type: "Message",
    id,
    event: theme.event,
    theme: theme.id,
    topic: topic?.id ?? null,
    position,
    text,
    slips: placeSlips(message, path, parts.data.yaml, problems),
    source: sourceOf(id, topic === null ? [theme.title] : [theme.title, topic.title], parts),
    mentions: [...new Set(parts.concepts.findMentions(text).map(({ concept }) => concept))],
    ...extensionsOf(message),
  };
}

function sourceOf(id: string, headings: readonly string[], { data, located }: Parts): QuoteSource {
  return {
    document: data.file.dataset.document,
    section: headings.length > 0 ? headings.join(" › ") : null,
    ranges: located.get(id) ?? [],
  };
}

function extensionsOf<E>({ extensions }: { extensions?: E }): { extensions?: E } {
  return extensions === undefined ? {} : { extensions };
}
