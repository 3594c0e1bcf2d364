import { countOf } from "../output/count.js";
import type { Card, Entry } from "./card.js";
import type { Collection, Indicator, Observation, StatisticsDataset } from "./collection.js";
import { draftNotices, place, readableDate, titled } from "./facts.js";

/** The card of a figure as one source prints it: its qualifier, its quote, and the figures that contradict it. */
export function observationCard(observation: Observation, collection: Collection): Card {
  const { formatObservation, getIndicator, observationsOf, reconcile } = collection.stats;
  const { id, indicator, subject, basis } = observation;
  const same = observationsOf(indicator, { subject });
  const isDraft = collection.sources.getSource(observation.source?.document ?? "")?.status === "draft";
  const rivals = reconcile(same).contradictions.filter(({ between }) => between.some((figure) => figure.id === id));
  return {
    id,
    kind: `figure that is ${basis === "quoted" ? "quoted from a document" : "reported by a page"}`,
    draft: isDraft,
    title: `${getIndicator(indicator).title}: ${formatObservation(observation)}`,
    text: observation.quote && `“${observation.quote}”`,
    facts: {
      "as printed": `“${observation.asPrinted}”`,
      indicator: [titled(getIndicator(indicator))],
      subject: [subjectOf(observation, collection)],
      date: readableDate(observation.date),
      area: observation.area,
      counted: observation.counted,
      within: observation.within === null ? null : [{ id: observation.within, name: "" }],
      confidence: observation.confidence,
      note: observation.note,
      source: place(observation, collection),
    },
    contents: same.length > 1 ? { title: "All figures of it", entries: same.map((figure) => ({ id: figure.id, name: figureIn(figure, collection) })) } : null,
    notices: [...rivals.map(({ reason }) => `They cannot all be true: ${reason}`), ...(isDraft ? draftNotices(collection) : notices(collection))],
  };
}

/** The card of an indicator: what is counted, and every figure of it. */
export function indicatorCard(indicator: Indicator, collection: Collection): Card {
  const figures = collection.stats.observationsOf(indicator.id);
  const entries = figures.map((figure): Entry => ({ id: figure.id, name: `${subjectOf(figure, collection).id}: ${figureIn(figure, collection)}` }));
  return {
    id: indicator.id,
    kind: "indicator",
    draft: false,
    title: indicator.title,
    text: indicator.definition,
    facts: { unit: indicator.unit },
    contents: { title: countOf(figures.length, "figure"), entries },
    notices: notices(collection),
  };
}

/** The card of the dataset of figures: its indicators. */
export function statisticsCard(dataset: StatisticsDataset, collection: Collection): Card {
  const { indicators, observations, observationsOf } = collection.stats;
  return {
    id: dataset.id,
    kind: `${dataset.type} ${dataset.version}`,
    draft: false,
    title: dataset.title,
    text: null,
    facts: { publisher: dataset.publisher.name, language: dataset.language, licence: dataset.license },
    contents: {
      title: `${countOf(observations.length, "figure")} of ${countOf(indicators.length, "indicator")}`,
      entries: indicators.map(({ id, title }) => ({ id, name: `${title}: ${countOf(observationsOf(id).length, "figure")}` })),
    },
    notices: notices(collection),
  };
}

/** `more than 9,000, 23 June 2025 (in the document …)`. */
function figureIn(figure: Observation, { stats, sources }: Collection): string {
  const document = figure.source && (sources.getSource(figure.source.document)?.title ?? figure.source.document);
  return [stats.formatObservation(figure), figure.counted, figure.area, readableDate(figure.date), document].filter(Boolean).join(" · ");
}

function subjectOf({ subject }: Observation, { byId, vocabularies }: Collection): Entry {
  const event = byId.get(subject);
  return { id: subject, name: event?.type === "Event" ? event.name : (vocabularies.getConcept(subject)?.prefLabel ?? "") };
}

function notices({ stats: { dataset } }: Collection): string[] {
  return dataset.publisher.note === null ? [] : [dataset.publisher.note];
}
