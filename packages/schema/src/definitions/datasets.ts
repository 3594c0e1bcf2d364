import { z } from "zod";
import { ask, askCluster, consultation, tension } from "./consultations.js";
import { event } from "./event.js";
import { field } from "./field.js";
import { message } from "./message.js";
import { extensions, id, language, text, version, webAddress } from "./primitives.js";
import { retired } from "./retired.js";
import { sourceDocument } from "./source-document.js";
import { indicator, observation } from "./statistics.js";
import { theme } from "./theme.js";
import { topic } from "./topic.js";

export const publisher = z
  .strictObject({
    name: field(text, "publisher", "Who publishes the dataset.", "River Forum secretariat"),
    url: field(webAddress.nullable(), "publisher", "Its web address.", "https://example.org/river-forum"),
    note: field(text.nullable(), "publisher", "What a reader must know about the publisher.", "Independent; not endorsed by the bodies whose documents it quotes."),
  })
  .meta({ id: "Publisher", description: "Who publishes a dataset." });

const envelope = {
  id: field(id, "structure", "Stable identifier of the dataset.", "igf-2025-messages"),
  prefix: field(id, "structure", "What every ID of the dataset's records begins with.", "igf-2025"),
  title: field(text, "publisher", "Title of the dataset.", "Lillestrøm IGF Messages"),
  version: field(version, "publisher", "Version of the dataset (semantic versioning).", "1.0.0"),
  language: field(language, "publisher", "Language of the texts (BCP 47).", "en"),
  publisher: field(publisher, "publisher", "Who publishes the dataset.", { name: "River Forum secretariat", url: null, note: null }),
  license: field(text, "publisher", "Licence of the publisher's own fields (an SPDX identifier). Quoted texts keep the terms of their documents.", "CC-BY-4.0"),
  disclaimer: field(text.nullable(), "source", "The disclaimer under which the texts stand, verbatim.", "The views expressed in this document do not necessarily reflect those of the secretariat."),
  sources: field(z.array(sourceDocument), "structure", "The documents that the records quote or cite.", []),
};

const $schema = field(text, "structure", "`$id` of the JSON Schema that the dataset follows.", "pkg:npm/%40igf/schema@1/messages-dataset.schema.json");

const records = <S extends z.ZodType>(schema: S, what: string) => field(z.array(schema), "structure", what, []);

const retiredRecords = records(retired, "Identifiers that are no longer in use.");
const events = records(event, "The events that the records are about.");

export const datasetHeader = z
  .strictObject({
    $schema,
    type: field(z.enum(["MessagesDataset", "StatisticsDataset", "ConsultationsDataset"]), "structure", "What kind of dataset follows.", "MessagesDataset"),
    ...envelope,
    extensions,
  })
  .meta({ id: "DatasetHeader", description: "The first line of a dataset in NDJSON: the envelope without the records." });

export const messagesDataset = z
  .strictObject({
    $schema,
    type: field(z.literal("MessagesDataset"), "structure", "Always `MessagesDataset`.", "MessagesDataset"),
    ...envelope,
    events,
    themes: records(theme, "The themes, in printed order."),
    topics: records(topic, "The topics (sub-headings), in printed order."),
    messages: records(message, "The messages, in document order."),
    retired: retiredRecords,
    extensions,
  })
  .meta({ id: "MessagesDataset", description: "The messages of one event, with its themes and topics." });

export const statisticsDataset = z
  .strictObject({
    $schema,
    type: field(z.literal("StatisticsDataset"), "structure", "Always `StatisticsDataset`.", "StatisticsDataset"),
    ...envelope,
    events,
    indicators: records(indicator, "What is counted."),
    observations: records(observation, "The figures, each as one source states it."),
    retired: retiredRecords,
    extensions,
  })
  .meta({ id: "StatisticsDataset", description: "Figures with their qualifiers, quotes and rivals." });

export const consultationsDataset = z
  .strictObject({
    $schema,
    type: field(z.literal("ConsultationsDataset"), "structure", "Always `ConsultationsDataset`.", "ConsultationsDataset"),
    ...envelope,
    consultations: records(consultation, "The consultations."),
    asks: records(ask, "What was asked, suggested, cautioned, remarked, praised or promised, in document order."),
    clusters: records(askCluster, "The same ask traced through records."),
    tensions: records(tension, "Asks that contradict each other."),
    retired: retiredRecords,
    extensions,
  })
  .meta({ id: "ConsultationsDataset", description: "Consultations and what was asked in them." });
