/**
 * Writes citations of messages: CSL-JSON, a reference for people, BibTeX.
 *
 * @packageDocumentation
 */
export { citeMessage } from "./cite/cite-message.js";
export type { Citation, CiteOptions } from "./cite/cite-message.js";
export type { CslDate, CslItem, CslName } from "./cite/csl-item.js";
