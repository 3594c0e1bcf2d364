import type { Fault, Report } from "./finding.js";
import { toFindings, toReport } from "./report.js";
import { checkRules, type Knowledge } from "./rules/check-rules.js";
import { acceptShape, type CheckedType } from "./shape/accept-shape.js";
import { explainShape } from "./shape/explain-shape.js";
import { acceptSyntax } from "./syntax/accept-syntax.js";
import { explainValue } from "./syntax/explain-value.js";
import { explainSyntax } from "./syntax/explain-syntax.js";

/**
 * What a validation may know beside the dataset.
 *
 * @group Validation
 */
export interface ValidateOptions {
  /** Name of the file, to be repeated in the findings. Nothing is read from it. */
  readonly file?: string;
  /** Texts of source documents, by the ID of the document: then every quote is looked up in them. */
  readonly sourceTexts?: Readonly<Record<string, string>>;
  /** IDs of the concepts that records may name: then every other concept is a finding. */
  readonly conceptIds?: Iterable<string>;
}

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
  const knowledge: Knowledge = {
    sourceTexts: new Map(Object.entries(options.sourceTexts ?? {})),
    conceptIds: options.conceptIds === undefined ? null : new Set(options.conceptIds),
  };
  const fileOf = (own?: Pick<ValidateOptions, "file">) => own?.file ?? options.file ?? null;
  return {
    validate: (value, own) => checkValue(value, knowledge, fileOf(own)),
    validateText: (text, own) => checkText(text, knowledge, fileOf(own)),
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
 * const report = validateText('{\n  "type": "MesagesDataset",\n  "messages": []\n}');
 * const [finding] = report.findings;
 * finding?.rule; // => "type-is-known"
 * finding?.line; // => 2
 * finding?.didYouMean; // => "MessagesDataset"
 * ```
 */
export function validateText(text: string | Uint8Array, options: ValidateOptions = {}): Report {
  return createValidator(options).validateText(text);
}

function checkText(input: string | Uint8Array, knowledge: Knowledge, file: string | null): Report {
  const accepted = acceptSyntax(input);
  if (accepted) return checkParsed(accepted.value, accepted.text, [], knowledge, file);
  const { text, value, faults } = explainSyntax(input);
  if (value === undefined) return toReport(null, undefined, toFindings(faults, undefined, text, file));
  return checkParsed(value, text, faults, knowledge, file);
}

function checkValue(value: unknown, knowledge: Knowledge, file: string | null): Report {
  const faults = explainValue(value);
  if (faults.length > 0) return toReport(null, undefined, toFindings(faults, value, null, file));
  return checkParsed(value, null, [], knowledge, file);
}

/** Accepts the shape at once, or explains it; then checks the rules on every record whose shape is right. */
function checkParsed(value: unknown, text: string | null, earlier: readonly Fault[], knowledge: Knowledge, file: string | null): Report {
  if (acceptShape(value)) {
    const { type } = value as { type: CheckedType };
    const faults = without(earlier, checkRules(type, value, knowledge));
    return toReport(type, value, toFindings([...earlier, ...faults], value, text, file));
  }
  const { type, faults: shape, unsound } = explainShape(value);
  const known = [...earlier, ...without(earlier, shape)];
  const faults = type === null ? [] : without(known, checkRules(type, value, knowledge, unsound));
  const said = known.some(({ rule }) => rule === "type-is-known") ? null : type;
  return toReport(said, value, toFindings([...known, ...faults], value, text, file));
}

/** What a later step says of a place of which an earlier step has spoken is a consequence, and is left out. */
function without(earlier: readonly Fault[], faults: readonly Fault[]): readonly Fault[] {
  if (earlier.length === 0) return faults;
  const spoken = new Set(earlier.map(({ pointer }) => pointer).filter((pointer) => pointer !== ""));
  return faults.filter(({ pointer }) => !spoken.has(pointer));
}
