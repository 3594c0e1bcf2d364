import type { Collection } from "./collection.js";

/** A record to begin with. */
export interface Entrance {
  group: string;
  id: string;
  title: string;
}

/** The records that lead to all others: the datasets, the event of the messages, themes and consultations, the concept schemes, the source documents. */
export function entrancesOf({ byId, messages }: Collection): Entrance[] {
  return [...byId.values()].flatMap((record): Entrance[] => {
    const { id } = record;
    switch (record.type) {
      case "Event":
        return messages.isEventId(id) ? [{ group: "Events", id, title: record.name }] : [];
      case "Theme":
        return [{ group: "Themes of the Lillestrøm IGF Messages", id, title: record.title }];
      case "Consultation":
        return [{ group: "Consultations", id, title: `${record.title} (${record.date})` }];
      case "ConceptScheme":
        return [{ group: "Concept schemes", id, title: record.prefLabel }];
      case "SourceDocument":
        return record.sha256 === null ? [] : [{ group: "Source documents", id, title: record.title }];
      case "Topic":
      case "Message":
      case "Ask":
      case "AskCluster":
      case "Tension":
      case "Concept":
      case "Indicator":
      case "Observation":
        return [];
      default:
        return [{ group: "Datasets", id, title: record.title }];
    }
  });
}
