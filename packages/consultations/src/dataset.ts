import * as generated from "../generated/records.js";
import type { DatasetHeader } from "./types.js";

/**
 * What is said of the dataset as a whole: title, version, publisher, licence and sources.
 *
 * The publisher is independent: not affiliated with or endorsed by the United Nations or the IGF. `sources` describes every
 * document that is quoted, and says what is not known of it.
 *
 * @group Dataset
 * @example
 * ```ts
 * import { dataset } from "@igf/consultations";
 *
 * dataset.type; // => "ConsultationsDataset"
 * dataset.sources.length; // => 5
 * ```
 */
export const dataset: DatasetHeader = generated.dataset;
