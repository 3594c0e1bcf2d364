import { ask, askCluster, consultation, tension } from "./consultations.js";
import { consultationsDataset, datasetHeader, messagesDataset, statisticsDataset } from "./datasets.js";
import { event } from "./event.js";
import { message } from "./message.js";
import { retired } from "./retired.js";
import { sourceDocument } from "./source-document.js";
import { indicator, observation } from "./statistics.js";
import { theme } from "./theme.js";
import { topic } from "./topic.js";
import { concept, conceptScheme } from "./vocabularies.js";

/**
 * The zod definition of every type of record, of each whole dataset and of a dataset's header, by type name.
 * They are the single hand-written definition: interfaces, JSON Schema, compiled validators and the codebook
 * are generated from them.
 *
 * @group Definitions
 * @example
 * ```ts
 * import { definitions } from "@igf/schema/zod";
 *
 * definitions.Message.safeParse({ type: "Message" }).success; // => false
 * ```
 */
export const definitions = {
  SourceDocument: sourceDocument,
  Event: event,
  Theme: theme,
  Topic: topic,
  Message: message,
  Indicator: indicator,
  Observation: observation,
  Consultation: consultation,
  Ask: ask,
  AskCluster: askCluster,
  Tension: tension,
  ConceptScheme: conceptScheme,
  Concept: concept,
  Retired: retired,
  DatasetHeader: datasetHeader,
  MessagesDataset: messagesDataset,
  StatisticsDataset: statisticsDataset,
  ConsultationsDataset: consultationsDataset,
} as const;
