import type {
  Ask,
  AskCluster,
  Concept,
  ConceptScheme,
  Consultation,
  Event,
  Indicator,
  Message,
  Observation,
  RecordType,
  Retired,
  SourceDocument,
  Tension,
  Theme,
  Topic,
} from "@igf/schema";

/** The interface of each type of record. */
export interface RecordByType {
  SourceDocument: SourceDocument;
  Event: Event;
  Theme: Theme;
  Topic: Topic;
  Message: Message;
  Indicator: Indicator;
  Observation: Observation;
  Consultation: Consultation;
  Ask: Ask;
  AskCluster: AskCluster;
  Tension: Tension;
  ConceptScheme: ConceptScheme;
  Concept: Concept;
  Retired: Retired;
}

/** A record of any type; its `type` tells which. */
export type AnyRecord = RecordByType[RecordType];
