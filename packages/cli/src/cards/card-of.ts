import { askCard } from "./ask-card.js";
import type { Card } from "./card.js";
import { clusterCard, tensionCard } from "./cluster-card.js";
import type { Collection, Shown } from "./collection.js";
import { conceptCard, schemeCard } from "./concept-card.js";
import { consultationCard, consultationsCard } from "./consultation-card.js";
import { datasetCard, eventCard } from "./event-card.js";
import { indicatorCard, observationCard, statisticsCard } from "./figure-card.js";
import { messageCard } from "./message-card.js";
import { sourceCard } from "./source-card.js";
import { themeCard } from "./theme-card.js";
import { topicCard } from "./topic-card.js";

/** Makes the card of any record. */
export function cardOf(record: Shown, collection: Collection): Card {
  switch (record.type) {
    case "Message":
      return messageCard(record, collection);
    case "Theme":
      return themeCard(record, collection);
    case "Topic":
      return topicCard(record, collection);
    case "Event":
      return eventCard(record, collection);
    case "Ask":
      return askCard(record, collection);
    case "AskCluster":
      return clusterCard(record, collection);
    case "Tension":
      return tensionCard(record, collection);
    case "Consultation":
      return consultationCard(record, collection);
    case "ConsultationsDataset":
      return consultationsCard(record, collection);
    case "StatisticsDataset":
      return statisticsCard(record, collection);
    case "Indicator":
      return indicatorCard(record, collection);
    case "Observation":
      return observationCard(record, collection);
    case "Concept":
      return conceptCard(record, collection);
    case "ConceptScheme":
      return schemeCard(record, collection);
    case "SourceDocument":
      return sourceCard(record);
    default:
      return datasetCard(record, collection);
  }
}
