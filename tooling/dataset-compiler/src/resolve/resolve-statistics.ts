import { schemaId, type Observation, type SourceDocument, type StatisticsDataset, type TextRange } from "@igf/schema";
import { keyOf } from "../locate/list-placed-quotes.js";
import { license, publisher } from "../publisher.js";
import type { StatisticsData } from "../read/read-statistics.js";
import type { WrittenObservation } from "../read/statistics-format.js";

/** What a dataset of statistics is made of. */
export interface StatisticsParts {
  readonly data: StatisticsData;
  /** Documents and pages that may be quoted or cited. */
  readonly sources: readonly SourceDocument[];
  /** Ranges of each quote, by key. */
  readonly places: ReadonlyMap<string, readonly TextRange[]>;
  readonly version: string;
}

/** Returns the dataset: every quote with its ranges, and every document and page that a record names. */
export function resolveStatistics({ data: { file }, sources, places, version }: StatisticsParts): StatisticsDataset {
  const named = new Set([...file.events.flatMap((event) => event.sources), ...file.observations.map(({ source }) => source.document)]);
  const { id, prefix, title, language, disclaimer } = file.dataset;
  return {
    $schema: schemaId("StatisticsDataset"),
    type: "StatisticsDataset",
    id,
    prefix,
    title,
    version,
    language,
    publisher,
    license,
    disclaimer,
    sources: sources.filter((source) => named.has(source.id)),
    events: file.events.map((event) => ({ type: "Event", ...event })),
    indicators: file.indicators.map((indicator) => ({ type: "Indicator", ...indicator })),
    observations: file.observations.map((observation) => observationOf(observation, places)),
    retired: (file.retired ?? []).map((retired) => ({ type: "Retired", ...retired })),
  };
}

function observationOf({ source, extensions, ...written }: WrittenObservation, places: StatisticsParts["places"]): Observation {
  const ranges = [...(places.get(keyOf({ id: written.id, field: "quote" })) ?? [])];
  return { type: "Observation", ...written, source: { ...source, ranges }, ...(extensions && { extensions }) };
}
