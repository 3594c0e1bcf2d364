/**
 * Each type of record, and each dataset, as a Standard Schema: for form libraries, routers and frameworks that take any.
 * They check the shape alone, as `checkShape` of `@igf/validator` does; facts across fields and records are rules of its
 * `validate`, and so is whether JSON can hold what stands under `extensions`. Neither zod nor a library of JSON Schema is needed, and no code is made from strings.
 *
 * @packageDocumentation
 */
import type {
  Ask,
  AskCluster,
  Concept,
  ConceptScheme,
  Consultation,
  ConsultationsDataset,
  Event,
  Indicator,
  Message,
  MessagesDataset,
  Observation,
  Retired,
  SourceDocument,
  StatisticsDataset,
  Tension,
  Theme,
  Topic,
} from "@igf/schema";
import { defineSchema } from "./standard/define-schema.js";
import type { StandardSchema } from "./standard/standard-schema.js";

export type { StandardIssue, StandardProperties, StandardResult, StandardSchema } from "./standard/standard-schema.js";

/**
 * The schema of a document that records quote or cite.
 *
 * @group Schemas of records
 */
export const sourceDocumentSchema: StandardSchema<SourceDocument> = /* @__PURE__ */ defineSchema("SourceDocument");

/**
 * The schema of an event.
 *
 * @group Schemas of records
 */
export const eventSchema: StandardSchema<Event> = /* @__PURE__ */ defineSchema("Event");

/**
 * The schema of a theme.
 *
 * @group Schemas of records
 */
export const themeSchema: StandardSchema<Theme> = /* @__PURE__ */ defineSchema("Theme");

/**
 * The schema of a topic (sub-heading).
 *
 * @group Schemas of records
 */
export const topicSchema: StandardSchema<Topic> = /* @__PURE__ */ defineSchema("Topic");

/**
 * The schema of a message.
 *
 * @group Schemas of records
 * @example
 * ```ts
 * import { messageSchema } from "@igf/validator/standard";
 *
 * const result = messageSchema["~standard"].validate({ type: "Mesage" });
 * result.issues?.[0]; // => { message: '"type" is "Mesage", not "Message". Write "Message".', path: ["type"] }
 * ```
 */
export const messageSchema: StandardSchema<Message> = /* @__PURE__ */ defineSchema("Message");

/**
 * The schema of an indicator: what is counted.
 *
 * @group Schemas of records
 */
export const indicatorSchema: StandardSchema<Indicator> = /* @__PURE__ */ defineSchema("Indicator");

/**
 * The schema of an observation: a figure as one source states it.
 *
 * @group Schemas of records
 */
export const observationSchema: StandardSchema<Observation> = /* @__PURE__ */ defineSchema("Observation");

/**
 * The schema of a consultation.
 *
 * @group Schemas of records
 */
export const consultationSchema: StandardSchema<Consultation> = /* @__PURE__ */ defineSchema("Consultation");

/**
 * The schema of an ask.
 *
 * @group Schemas of records
 */
export const askSchema: StandardSchema<Ask> = /* @__PURE__ */ defineSchema("Ask");

/**
 * The schema of a cluster: the same ask, traced through several records.
 *
 * @group Schemas of records
 */
export const askClusterSchema: StandardSchema<AskCluster> = /* @__PURE__ */ defineSchema("AskCluster");

/**
 * The schema of a tension: asks that contradict each other.
 *
 * @group Schemas of records
 */
export const tensionSchema: StandardSchema<Tension> = /* @__PURE__ */ defineSchema("Tension");

/**
 * The schema of a concept scheme.
 *
 * @group Schemas of records
 */
export const conceptSchemeSchema: StandardSchema<ConceptScheme> = /* @__PURE__ */ defineSchema("ConceptScheme");

/**
 * The schema of a concept.
 *
 * @group Schemas of records
 */
export const conceptSchema: StandardSchema<Concept> = /* @__PURE__ */ defineSchema("Concept");

/**
 * The schema of a record that keeps an ID resolvable which is no longer in use.
 *
 * @group Schemas of records
 */
export const retiredSchema: StandardSchema<Retired> = /* @__PURE__ */ defineSchema("Retired");

/**
 * The schema of a whole dataset of messages.
 *
 * @group Schemas of datasets
 */
export const messagesDatasetSchema: StandardSchema<MessagesDataset> = /* @__PURE__ */ defineSchema("MessagesDataset");

/**
 * The schema of a whole dataset of figures.
 *
 * @group Schemas of datasets
 */
export const statisticsDatasetSchema: StandardSchema<StatisticsDataset> = /* @__PURE__ */ defineSchema("StatisticsDataset");

/**
 * The schema of a whole dataset of consultations.
 *
 * @group Schemas of datasets
 */
export const consultationsDatasetSchema: StandardSchema<ConsultationsDataset> = /* @__PURE__ */ defineSchema("ConsultationsDataset");
