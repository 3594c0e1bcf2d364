import type { ConsultationId } from "../generated/ids.js";
import { consultations } from "./records.js";
import type { Consultation } from "./types.js";

/**
 * Returns a consultation by its ID.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getConsultation } from "@igf/consultations";
 *
 * getConsultation("wsis20-consultation-2025-06-25").startTime; // => "10:30"
 * ```
 */
export function getConsultation(id: ConsultationId): Consultation;
/**
 * Returns a consultation by its ID, or `undefined` where there is none.
 *
 * @group Look-up
 * @example
 * ```ts
 * import { getConsultation } from "@igf/consultations";
 *
 * const id: string = "wsis20-consultation-2025-08-01";
 * getConsultation(id); // => undefined
 * ```
 */
export function getConsultation(id: string): Consultation | undefined;
export function getConsultation(id: string): Consultation | undefined {
  return consultations.find((consultation) => consultation.id === id);
}
