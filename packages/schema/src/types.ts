import { schemaIdBase } from "./identity.js";

/**
 * The value of `type` on each kind of record, in the order of the codebook.
 *
 * @group Types
 */
export const recordTypes = [
  "SourceDocument",
  "Event",
  "Theme",
  "Topic",
  "Message",
  "Indicator",
  "Observation",
  "Consultation",
  "Ask",
  "AskCluster",
  "Tension",
  "ConceptScheme",
  "Concept",
  "Retired",
] as const;

/**
 * The value of `type` on each kind of dataset.
 *
 * @group Types
 */
export const datasetTypes = ["MessagesDataset", "StatisticsDataset", "ConsultationsDataset"] as const;

/**
 * The type of a record.
 *
 * @group Types
 */
export type RecordType = (typeof recordTypes)[number];

/**
 * The type of a dataset.
 *
 * @group Types
 */
export type DatasetType = (typeof datasetTypes)[number];

/**
 * Every type that has a JSON Schema: records, datasets, and the header of a dataset in NDJSON.
 *
 * @group Types
 */
export type TypeName = RecordType | DatasetType | "DatasetHeader";

/**
 * Returns the file name of the JSON Schema of a type, as it stands under `@igf/schema/json-schema/`.
 *
 * @group Schemas
 * @example
 * ```ts
 * import { schemaFileName } from "@igf/schema";
 *
 * schemaFileName("MessagesDataset"); // => "messages-dataset.schema.json"
 * ```
 */
export function schemaFileName(type: TypeName): string {
  return `${type.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase()}.schema.json`;
}

/**
 * Returns the `$id` of the JSON Schema of a type: what a dataset writes in `$schema`.
 *
 * @group Schemas
 * @example
 * ```ts
 * import { schemaId } from "@igf/schema";
 *
 * schemaId("MessagesDataset"); // => "pkg:npm/%40igf/schema@1/messages-dataset.schema.json"
 * ```
 */
export function schemaId(type: TypeName): string {
  return schemaIdBase + schemaFileName(type);
}
