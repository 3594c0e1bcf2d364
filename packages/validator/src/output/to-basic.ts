import type { Finding, Report } from "../finding.js";
import { showValue } from "../show-value.js";
import { locateKeyword } from "./locate-keyword.js";

/**
 * The outcome of a validation in the format `basic` of JSON Schema 2020-12 (Core, section 12.4.2).
 *
 * @group Output
 */
export interface BasicOutput {
  /** Whether there is no finding of severity `error`. */
  readonly valid: boolean;
  /** Always the whole schema. */
  readonly keywordLocation: "";
  /** Always the whole document. */
  readonly instanceLocation: "";
  /** One unit for each described finding of severity `error`; missing where there is none. */
  readonly errors?: readonly BasicError[];
}

/**
 * One error in the format `basic` of JSON Schema.
 *
 * @group Output
 */
export interface BasicError {
  /** Always false: a unit for what is right would be an annotation. */
  readonly valid: false;
  /** JSON Pointer to the keyword of the schema, through every reference on the way. */
  readonly keywordLocation: string;
  /** URI of the same keyword, from the `$id` of the schema; missing where the type of the document, and so its schema, is not known. */
  readonly absoluteKeywordLocation?: string;
  /** JSON Pointer to the place in the document. */
  readonly instanceLocation: string;
  /** What is wrong, in one sentence. */
  readonly error: string;
  /** Name of the rule in the catalogue: an addition to the format, which allows it. */
  readonly rule: string;
}

/**
 * Returns a report in the format `basic`, in which validators of JSON Schema exchange their results.
 *
 * Most rules ask for more than JSON Schema can: that references resolve, that a key stands once. For a finding that no keyword
 * expresses, the locations are those of the subschema that describes the place, without a keyword behind it; for a text that
 * could not be read, and a document of unknown type, that of the whole schema. Warnings are left out, since they do not make a
 * document invalid, and so are findings beyond `maxFindings`, which the report only counts. The format knows one document and its schema: give it reports on JSON or YAML, and not on
 * NDJSON or CSV, where each line is a document of its own.
 *
 * @group Output
 * @throws {TypeError} for what is no report.
 * @example
 * ```ts
 * import { toBasic, validateText } from "@igf/validator";
 *
 * const report = validateText(`{ "type": "Retired", "id": "Nine", "since": "1.1.0", "replacedBy": [], "reason": "Said twice." }`);
 * const [error] = toBasic(report).errors ?? [];
 * error?.keywordLocation; // => "/properties/id/pattern"
 * error?.absoluteKeywordLocation; // => "pkg:npm/%40igf/schema@1/retired.schema.json#/properties/id/pattern"
 * error?.instanceLocation; // => "/id"
 * ```
 */
export function toBasic(report: Pick<Report, "valid" | "type" | "findings">): BasicOutput {
  if (!Array.isArray((report as Partial<Report> | undefined)?.findings)) throw new TypeError(`The report is ${showValue(report)}: it must be what \`validate\` or \`validateText\` returns.`);
  const { valid, type, findings } = report;
  const errors = findings.filter(({ severity }) => severity === "error").map((finding) => toError(finding, type));
  return { valid, keywordLocation: "", instanceLocation: "", ...(errors.length > 0 && { errors }) };
}

function toError(finding: Finding, type: string | null): BasicError {
  return { valid: false, ...locateKeyword(finding, type), error: finding.message, rule: finding.rule };
}
