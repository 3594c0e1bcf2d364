import type { Support } from "./types.js";

/**
 * How widely asks are supported, from the widest to the narrowest that the documents print; then `unattributed`, where no
 * words say it, and `divided`, where speakers were for and against. The codebook lists which printed words are read as
 * what. The order is one of words, not of numbers: none of the documents counts its speakers.
 *
 * @group Support
 * @example
 * ```ts
 * import { supportLevels } from "@igf/consultations";
 *
 * supportLevels[0]; // => "consensus"
 * ```
 */
export const supportLevels: readonly Support[] = ["consensus", "strong", "many", "several", "some", "specific", "single", "unattributed", "divided"];
