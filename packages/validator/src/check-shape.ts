import type { Finding } from "./finding.js";
import { explainShape } from "./shape/explain-shape.js";
import { toFindings } from "./to-findings.js";

/**
 * The second step alone: compares a value with the schema of the type that it says it is, and a dataset's records with
 * theirs. Its findings have no line and column. It relies on a value as `JSON.parse` returns it: what no JSON could hold, such as
 * a value that contains itself, is for `validate` to find; a getter or a proxy that throws makes it throw.
 *
 * @group Steps
 * @example
 * ```ts
 * import { checkShape } from "@igf/validator";
 *
 * const retired = { type: "Retired", id: "river-2030-msg-009", since: "1.1.0", replacedBy: [], reson: "It was said twice." };
 * checkShape(retired)[0]?.mend; // => 'Rename it to "reason".'
 * ```
 */
export function checkShape(value: unknown): readonly Finding[] {
  return toFindings(explainShape(value).faults, value, null, null);
}
