import { countOf } from "../output/count.js";
import type { Card } from "./card.js";
import type { Collection, Consultation, ConsultationsDataset } from "./collection.js";
import { conceptEntries, place, publisherNotices, titled } from "./facts.js";

/** The card of a consultation: when and where it was, who led it, and how widely its asks were supported. */
export function consultationCard(consultation: Consultation, collection: Collection): Card {
  const { asksByConsultation, supportLevels } = collection.consultations;
  const own = asksByConsultation(consultation.id);
  const levels = supportLevels.map((level) => ({ id: level, name: String(own.filter(({ support }) => support === level).length) }));
  const { startTime, endTime, utcOffset } = consultation;
  return {
    id: consultation.id,
    kind: "consultation",
    draft: false,
    title: consultation.title,
    text: null,
    facts: {
      date: consultation.date,
      time: startTime && `${startTime}${endTime === null ? "" : `–${endTime}`}${utcOffset === null ? "" : ` (UTC${utcOffset})`}`,
      format: consultation.format,
      place: consultation.place,
      process: consultation.process === null ? null : conceptEntries([consultation.process], collection),
      officers: consultation.officers.map(({ name, role, country }) => `${name}, ${role}${country === null ? "" : ` (${country})`}`),
      source: place(consultation, collection),
    },
    contents: { title: `${countOf(own.length, "record")}, by support as the printed words are read`, entries: levels.filter(({ name }) => name !== "0") },
    notices: publisherNotices(collection),
  };
}

/** The card of the dataset of consultations: who publishes it, on what terms, and what is asked in it. */
export function consultationsCard(dataset: ConsultationsDataset, collection: Collection): Card {
  const { asks, clusters, consultations, tensions } = collection.consultations;
  return {
    id: dataset.id,
    kind: `${dataset.type} ${dataset.version}`,
    draft: false,
    title: dataset.title,
    text: null,
    facts: {
      publisher: dataset.publisher.name,
      language: dataset.language,
      licence: `${dataset.license} for the publisher's own fields; none is granted for the words of the documents`,
      sources: dataset.sources.map(titled),
      consultations: consultations.map(titled),
      tensions: tensions.map(({ id, note }) => ({ id, name: note })),
    },
    contents: { title: `${countOf(asks.length, "record")}, and ${countOf(clusters.length, "cluster")} of those that say the same`, entries: clusters.map(titled) },
    notices: publisherNotices(collection),
  };
}
