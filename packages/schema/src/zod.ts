/**
 * The definitions of all records as zod schemas. Needs zod 4, which you install yourself.
 *
 * @packageDocumentation
 */
export { definitions } from "./definitions/index.js";
