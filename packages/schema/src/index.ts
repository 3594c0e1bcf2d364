export { isPlaceholder } from "./is-placeholder.js";
export { repositoryUrl, schemaIdBase } from "./identity.js";
export { datePattern, idPattern, timePattern, versionPattern } from "./patterns.js";
export { datasetTypes, recordTypes, schemaFileName, schemaId, type DatasetType, type RecordType, type TypeName } from "./types.js";
export type * from "./generated/records.js";
