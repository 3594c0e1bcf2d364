import * as notice from "../generated/notice.js";
import * as generated from "../generated/records.js";
import type { DatasetHeader } from "./types.js";

/**
 * What is said of the dataset as a whole: title, version, publisher, licence, disclaimer and sources.
 *
 * The title says that the messages are a **draft**, and so does the `status` of their source document. The publisher is
 * independent: not affiliated with or endorsed by the United Nations or the IGF.
 *
 * @group Dataset
 * @example
 * ```ts
 * import { dataset } from "@igf/messages";
 *
 * dataset.title; // => "Lillestrøm IGF Messages (draft of 27 June 2025)"
 * dataset.sources[0]?.status; // => "draft"
 * ```
 */
export const dataset: DatasetHeader = generated.dataset;

/**
 * How final the document is, by its own words: the Lillestrøm IGF Messages are a **draft** for community review. The
 * final edition may change, add or leave out messages. Show this wherever you show a message.
 *
 * @group Dataset
 * @example
 * ```ts
 * import { documentStatus } from "@igf/messages";
 *
 * documentStatus; // => "draft"
 * ```
 */
export const documentStatus: "draft" = notice.documentStatus;

/**
 * The document's own disclaimer, verbatim. Show it wherever you show a message.
 *
 * @group Dataset
 * @example
 * ```ts
 * import { disclaimer } from "@igf/messages";
 *
 * disclaimer.slice(0, 52); // => "the views and opinions expressed in this document do"
 * ```
 */
export const disclaimer: string = notice.disclaimer;
