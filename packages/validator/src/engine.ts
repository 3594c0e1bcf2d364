export { createCheck, type Check } from "./engine/create-check.js";
export { randomSeed, type Seed } from "./engine/fingerprint.js";
export { joinParts, type JoinedParts } from "./engine/join-parts.js";
export { createPart, type PartCheck, type PartPlace, type PartResult } from "./engine/part.js";
export type { Described } from "./engine/record-stream.js";
export type { Excerpt } from "./fault.js";
export type { Finding, Severity, Summary } from "./finding.js";
export type { ValidateOptions } from "./options.js";
