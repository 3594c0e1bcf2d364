import type { ConsultationId } from "../generated/ids.js";
import { asks } from "./records.js";
import type { Ask } from "./types.js";

/**
 * Returns the asks that were made in a consultation, in printed order; with `null`, those that were made outside of one.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { asksByConsultation } from "@igf/consultations";
 *
 * asksByConsultation("wsis20-consultation-2025-06-25").length; // => 50
 * asksByConsultation(null).some(({ kind }) => kind === "commitment"); // => true
 * ```
 */
export function asksByConsultation(consultation: ConsultationId | (string & {}) | null): readonly Ask[] {
  return asks.filter((ask) => ask.consultation === consultation);
}
