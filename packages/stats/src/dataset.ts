import * as generated from "../generated/records.js";
import type { DatasetHeader } from "./types.js";

/**
 * What is said of the dataset as a whole: title, version, publisher, licence and sources.
 *
 * The publisher is independent: not affiliated with or endorsed by the United Nations or the IGF. `sources` describes every
 * document that is quoted and every page that is cited.
 *
 * @group Dataset
 * @example
 * ```ts
 * import { dataset } from "@igf/stats";
 *
 * dataset.type; // => "StatisticsDataset"
 * dataset.title; // => "Figures about the Internet Governance Forum, 2006 to 2025"
 * ```
 */
export const dataset: DatasetHeader = generated.dataset;
