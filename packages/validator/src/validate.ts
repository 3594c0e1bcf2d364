import { acceptText, acceptValue } from "./accept.js";
import type { Document } from "./document.js";
import { explainText, explainValue } from "./explain.js";
import { withoutConsequences } from "./fault.js";
import type { Report } from "./finding.js";
import { knowledgeOf, type ValidateOptions } from "./options.js";
import { runRules, type Knowledge } from "./rules/run-rules.js";
import { toFindings } from "./to-findings.js";
import { toReport } from "./to-report.js";

/**
 * A validator that knows its options.
 *
 * @group Validation
 */
export interface Validator {
  /** See {@link validate}. */
  validate(value: unknown, options?: Pick<ValidateOptions, "file">): Report;
  /** See {@link validateText}. */
  validateText(text: string | Uint8Array, options?: Pick<ValidateOptions, "file">): Report;
}

/**
 * Returns a validator that knows source texts and concepts, and prepares them once for many files.
 *
 * @group Validation
 * @example
 * ```ts
 * import { createValidator } from "@igf/validator";
 *
 * const validator = createValidator({ conceptIds: ["sdg-6", "sdg-14"] });
 * validator.validateText("{}", { file: "empty.json" }).findings[0]?.message; // => "The document does not say its type."
 * ```
 */
export function createValidator(options: ValidateOptions = {}): Validator {
  const knowledge = knowledgeOf(options);
  const fileOf = (own?: Pick<ValidateOptions, "file">) => own?.file ?? options.file ?? null;
  return {
    validate: (value, own) => finish(acceptValue(value) ?? explainValue(value), knowledge, fileOf(own)),
    validateText: (text, own) => finish(acceptText(text) ?? explainText(text), knowledge, fileOf(own)),
  };
}

/**
 * Validates a dataset or record that has been read already: a value as `JSON.parse` returns it.
 * Since there is no text, its findings have no line and column.
 *
 * @group Validation
 * @example
 * ```ts
 * import { validate } from "@igf/validator";
 *
 * const report = validate({
 *   type: "Retired", id: "river-2030-msg-009", since: "1.1.0", replacedBy: [], reason: "It was said twice.",
 * });
 * report.valid; // => true
 * ```
 */
export function validate(value: unknown, options: ValidateOptions = {}): Report {
  return createValidator(options).validate(value);
}

/**
 * Validates a JSON file: a dataset, or a single record. Bytes are checked to be UTF-8; give the text itself where it
 * has been decoded already. It never throws because of what a file holds.
 *
 * @group Validation
 * @example
 * ```ts
 * import { validateText } from "@igf/validator";
 *
 * const report = validateText(`{
 *   "type": "Retired", "id": "river-2030-msg-009", "since": "1.1.0",
 *   "replacedBy": [], "reson": "It was said twice."
 * }`);
 * const [finding] = report.findings;
 * finding?.message; // => '"reson" is not a field of a Retired record.'
 * [finding?.line, finding?.column]; // => [3, 21]
 * finding?.didYouMean; // => "reason"
 * ```
 */
export function validateText(text: string | Uint8Array, options: ValidateOptions = {}): Report {
  return createValidator(options).validateText(text);
}

function finish(document: Document, knowledge: Knowledge, file: string | null): Report {
  const { type, value, text, faults, unsound } = document;
  const more = type === null ? [] : withoutConsequences(faults, runRules(type, value, knowledge, unsound));
  return toReport(document, toFindings([...faults, ...more], value, text, file));
}
