import { acceptValue } from "./accept.js";
import { checkNames, checkOptions } from "./check-options.js";
import { checkJson, concludeDocument, type Outcome } from "./engine/check-json.js";
import { explainValue } from "./explain.js";
import { checkYaml } from "./formats/check-yaml.js";
import { createCheck } from "./formats/create-check.js";
import type { Report } from "./finding.js";
import { settingsOf, type ValidateOptions } from "./options.js";
import { showValue } from "./show-value.js";
import { encode } from "./syntax/encode.js";
import { isBytes } from "./syntax/is-bytes.js";
import { validateStream, type FindingStream, type StreamInput } from "./validate-stream.js";

/**
 * A validator that knows its options.
 *
 * @group Validation
 */
export interface Validator {
  /** See {@link validate}. */
  validate(value: unknown, options?: Pick<ValidateOptions, "file">): Report;
  /** See {@link validateText}. */
  validateText(text: string | Uint8Array, options?: Pick<ValidateOptions, "file" | "format">): Report;
  /** See {@link validateStream}. */
  validateStream(input: StreamInput, options?: Pick<ValidateOptions, "file" | "format" | "signal">): FindingStream;
}

/**
 * Returns a validator that knows source texts, vocabularies, schemas of extensions and the severity of rules, and prepares them
 * once for many files.
 *
 * @group Validation
 * @throws {TypeError} for options that cannot be: one that does not exist, a rule that does not exist, a severity that is none, a
 *   schema of extensions that is not understood.
 * @example
 * ```ts
 * import { createValidator } from "@igf/validator";
 *
 * const validator = createValidator({ vocabularies: ["sdg-6", "sdg-14"], rules: { "lists-name-nothing-twice": "error" } });
 * validator.validateText("{}", { file: "empty.json" }).findings[0]?.message; // => "The document does not say its type."
 * ```
 */
export function createValidator(given: ValidateOptions = {}): Validator {
  checkOptions(given);
  // What can be read only once is read now.
  const options = { ...given, ...(given.vocabularies && { vocabularies: [...given.vocabularies] }) };
  const settings = settingsOf(options);
  const fileOf = (own?: Pick<ValidateOptions, "file">) => own?.file ?? options.file ?? null;
  return {
    validate(value, own) {
      checkNames(own, ["file"]);
      return reportOf(concludeDocument(acceptValue(value) ?? explainValue(value), fileOf(own), settings));
    },
    validateText(text, own) {
      checkNames(own, ["file", "format"]);
      if (typeof text !== "string" && !isBytes(text)) throw new TypeError(`The text is ${showValue(text)}: it must be a string, or bytes in a Uint8Array.`);
      const format = own?.format ?? options.format ?? "json";
      if (format === "json") return reportOf(checkJson(text, fileOf(own), settings));
      if (format === "yaml") return reportOf(checkYaml(text, fileOf(own), settings));
      const check = createCheck({ ...options, ...own });
      check.push(typeof text === "string" ? encode(text) : text);
      const summary = check.end();
      return reportOf({ described: check.take(), summary });
    },
    validateStream(input, own) {
      checkNames(own, ["file", "format", "signal"]);
      return validateStream(input, { ...options, ...own });
    },
  };
}

function reportOf({ described, summary }: Outcome): Report {
  return { ...summary, findings: described.map(({ finding }) => finding) };
}

/**
 * Validates a dataset, a record or a list of records that has been read already: a value as `JSON.parse` returns it.
 * Since there is no text, its findings have no line and column. What JSON would not keep is a finding, such as a `Map`, and so is
 * what cannot be read, such as a getter that throws.
 *
 * @group Validation
 * @throws {TypeError} for options that cannot be.
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
 * Validates a file in the `format` that the options name: a dataset, a single record or a list of records in JSON or YAML, records
 * on lines of their own in NDJSON, a table in CSV. Bytes are checked to be UTF-8; give the text itself where it has been decoded already.
 * It never throws because of what a file holds.
 *
 * @group Validation
 * @throws {TypeError} for what is neither text nor bytes, and for options that cannot be.
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
