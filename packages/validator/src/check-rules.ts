import type { Finding } from "./finding.js";
import { runRules } from "./engine/check-document.js";
import { settingsOf, type ValidateOptions } from "./options.js";
import { explainShape } from "./shape/explain-shape.js";
import { toFindings } from "./to-findings.js";

/**
 * The third step alone: checks facts across fields and records. Records whose shape is wrong are passed over; let
 * {@link checkShape} find them. Its findings have no line and column.
 *
 * @group Steps
 * @example
 * ```ts
 * import { checkRules } from "@igf/validator";
 *
 * const event = {
 *   type: "Event", id: "river-2030", series: null, ordinal: 3, name: "Third River Forum", theme: null,
 *   date: "2030-02-30", place: "Riverton", country: null, hosts: [], sources: [], confidence: "high", note: null,
 * };
 * checkRules(event)[0]?.message; // => 'The day "2030-02-30" does not exist: that month has 28 days.'
 * ```
 */
export function checkRules(value: unknown, options: ValidateOptions = {}): readonly Finding[] {
  const shape = explainShape(value);
  const settings = settingsOf(options);
  return toFindings(runRules({ ...shape, value }, settings.knowledge), value, null, options.file ?? null, settings);
}
