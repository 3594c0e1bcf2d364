type MessagesPackage = typeof import("@igf/messages");
type VocabulariesPackage = typeof import("@igf/vocabularies");
type SourcesPackage = typeof import("@igf/sources");

export type Dataset = MessagesPackage["dataset"];
export type Event = MessagesPackage["events"][number];
export type Theme = MessagesPackage["themes"][number];
export type Topic = MessagesPackage["topics"][number];
export type Message = MessagesPackage["messages"][number];
export type Scheme = VocabulariesPackage["schemes"][number];
export type Concept = VocabulariesPackage["concepts"][number];
export type Source = SourcesPackage["sources"][number] | SourcesPackage["citedPages"][number];

/** A record that `igf show` knows. */
export type Shown = Dataset | Event | Theme | Topic | Message | Scheme | Concept | Source;

/** Everything that is shipped: the records of the data packages by ID, and the functions that look them up. */
export interface Collection {
  byId: ReadonlyMap<string, Shown>;
  messages: MessagesPackage;
  vocabularies: VocabulariesPackage;
  sources: SourcesPackage;
}

/** Loads the data packages. */
export async function loadCollection(): Promise<Collection> {
  const [messages, vocabularies, sources] = await Promise.all([import("@igf/messages"), import("@igf/vocabularies"), import("@igf/sources")]);
  const records: Shown[] = [
    messages.dataset,
    ...messages.events,
    ...messages.themes,
    ...messages.topics,
    ...messages.messages,
    ...vocabularies.schemes,
    ...vocabularies.concepts,
    ...sources.sources,
    ...sources.citedPages,
  ];
  return { byId: new Map(records.map((record) => [record.id, record])), messages, vocabularies, sources };
}
