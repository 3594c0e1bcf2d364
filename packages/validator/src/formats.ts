/**
 * What `@igf/validator/engine` has, for JSON, NDJSON, CSV and YAML.
 *
 * @packageDocumentation
 */
export { collectIds } from "./formats/collect-ids.js";
export { createCheck } from "./formats/create-check.js";
export type { CollectedIds, IdCollector } from "./engine/collect-ids.js";
export type { Check } from "./engine/create-check.js";
export type { KnownIds } from "./engine/known-ids.js";
export type { Described } from "./engine/described.js";
export type { Excerpt } from "./fault.js";
