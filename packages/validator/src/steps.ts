import type { Finding } from "./finding.js";
import { knowledgeOf, type ValidateOptions } from "./options.js";
import { toFindings } from "./report.js";
import { runRules } from "./rules/run-rules.js";
import { explainShape } from "./shape/explain-shape.js";
import { acceptSyntax } from "./syntax/accept-syntax.js";
import { explainSyntax } from "./syntax/explain-syntax.js";

/**
 * What the first step makes of a document.
 *
 * @group Steps
 */
export interface SyntaxResult {
  /** The value of the document; `undefined` where it could not be read. */
  readonly value: unknown;
  /** What is wrong with the bytes and the JSON, in the order of the text. */
  readonly findings: readonly Finding[];
}

/**
 * The first step alone: turns bytes or text into a value, and tells what `JSON.parse` passes over, such as keys that
 * stand twice and numbers that would be rounded.
 *
 * @group Steps
 * @example
 * ```ts
 * import { checkSyntax } from "@igf/validator";
 *
 * const { findings } = checkSyntax('{ "value": 9007199254740993 }');
 * findings[0]?.message; // => "The number 9007199254740993 would be read as 9007199254740992."
 * ```
 */
export function checkSyntax(text: string | Uint8Array, options: Pick<ValidateOptions, "file"> = {}): SyntaxResult {
  const accepted = acceptSyntax(text);
  if (accepted) return { value: accepted.value, findings: [] };
  const { text: readable, value, faults } = explainSyntax(text);
  return { value, findings: toFindings(faults, value, readable, options.file ?? null) };
}

/**
 * The second step alone: compares a value with the schema of the type that it says it is, and a dataset's records with
 * theirs. Its findings have no line and column.
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
  const { type, unsound } = explainShape(value);
  if (type === null) return [];
  return toFindings(runRules(type, value, knowledgeOf(options), unsound), value, null, options.file ?? null);
}
