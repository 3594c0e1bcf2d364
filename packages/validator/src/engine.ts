/**
 * What `validateStream` is made of, for who feeds the bytes: JSON and NDJSON, without promises, and with nothing loaded that
 * reads CSV or YAML; `@igf/validator/formats` has the same for all four.
 *
 * @packageDocumentation
 */
export { collectIds, type CollectedIds, type IdCollector } from "./engine/collect-ids.js";
export { createCheck, type Check } from "./engine/create-check.js";
export { randomSeed, type Seed } from "./engine/fingerprint.js";
export { joinParts, type JoinedParts } from "./engine/join-parts.js";
export { createPart, type PartCheck, type PartPlace, type PartResult } from "./engine/part.js";
export type { KnownIds } from "./engine/known-ids.js";
export { inOrder, type Described } from "./engine/described.js";
export type { Excerpt } from "./fault.js";
export type { Finding, Severity, Summary } from "./finding.js";
export type { ValidateOptions } from "./options.js";
