type ConsultationsPackage = typeof import("@igf/consultations");
type MessagesPackage = typeof import("@igf/messages");
type VocabulariesPackage = typeof import("@igf/vocabularies");
type StatsPackage = typeof import("@igf/stats");
type SourcesPackage = typeof import("@igf/sources");

export type Dataset = MessagesPackage["dataset"];
export type Event = MessagesPackage["events"][number] | StatsPackage["events"][number];
export type Theme = MessagesPackage["themes"][number];
export type Topic = MessagesPackage["topics"][number];
export type Message = MessagesPackage["messages"][number];
export type ConsultationsDataset = ConsultationsPackage["dataset"];
export type Consultation = ConsultationsPackage["consultations"][number];
export type Ask = ConsultationsPackage["asks"][number];
export type AskCluster = ConsultationsPackage["clusters"][number];
export type Tension = ConsultationsPackage["tensions"][number];
export type StatisticsDataset = StatsPackage["dataset"];
export type Indicator = StatsPackage["indicators"][number];
export type Observation = StatsPackage["observations"][number];
export type Scheme = VocabulariesPackage["schemes"][number];
export type Concept = VocabulariesPackage["concepts"][number];
export type Source = SourcesPackage["sources"][number] | SourcesPackage["citedPages"][number];

/** A record that `igf show` knows. */
export type Shown = Dataset | Event | Theme | Topic | Message | ConsultationsDataset | Consultation | Ask | AskCluster | Tension | StatisticsDataset | Indicator | Observation | Scheme | Concept | Source;

/** Everything that is shipped: the records of the data packages by ID, and the functions that look them up. */
export interface Collection {
  byId: ReadonlyMap<string, Shown>;
  consultations: ConsultationsPackage;
  messages: MessagesPackage;
  vocabularies: VocabulariesPackage;
  sources: SourcesPackage;
  stats: StatsPackage;
}

/** Loads the data packages. */
export async function loadCollection(): Promise<Collection> {
  const [consultations, messages, vocabularies, sources, stats] = await Promise.all([
    import("@igf/consultations"),
    import("@igf/messages"),
    import("@igf/vocabularies"),
    import("@igf/sources"),
    import("@igf/stats"),
  ]);
  const records: Shown[] = [
    // The event of the messages is one of these, too.
    ...stats.events,
    messages.dataset,
    ...messages.events,
    ...messages.themes,
    ...messages.topics,
    ...messages.messages,
    consultations.dataset,
    ...consultations.consultations,
    ...consultations.asks,
    ...consultations.clusters,
    ...consultations.tensions,
    stats.dataset,
    ...stats.indicators,
    ...stats.observations,
    ...vocabularies.schemes,
    ...vocabularies.concepts,
    ...sources.sources,
    ...sources.citedPages,
  ];
  return { byId: new Map(records.map((record) => [record.id, record])), consultations, messages, vocabularies, sources, stats };
}
