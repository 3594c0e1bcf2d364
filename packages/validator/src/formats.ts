export { createCheck } from "./formats/create-check.js";
export type { Check } from "./engine/create-check.js";
export type { Described } from "./engine/record-stream.js";
export type { Excerpt } from "./fault.js";
