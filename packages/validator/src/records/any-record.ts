import type {
  Ask, AskCluster, Concept, ConceptScheme, Consultation, Event, Indicator, Message, Observation, Retired, SourceDocument, Tension, Theme, Topic,
} from "@igf/schema";

/** A record of any type; its `type` tells which. */
export type AnyRecord =
  | Ask | AskCluster | Concept | ConceptScheme | Consultation | Event | Indicator | Message | Observation | Retired | SourceDocument | Tension | Theme | Topic;
