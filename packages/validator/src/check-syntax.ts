import type { Finding } from "./finding.js";
import type { ValidateOptions } from "./options.js";
import { checkNames } from "./check-options.js";
import { checkBytes } from "./syntax/is-bytes.js";
import { acceptSyntax } from "./syntax/accept-syntax.js";
import { explainSyntax } from "./syntax/explain-syntax.js";
import { toFindings } from "./to-findings.js";

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
 * @throws {TypeError} for what is neither text nor bytes, and for other options than `file`.
 * @example
 * ```ts
 * import { checkSyntax } from "@igf/validator";
 *
 * const { findings } = checkSyntax('{ "value": 9007199254740993 }');
 * findings[0]?.message; // => "The number 9007199254740993 would be read as 9007199254740992."
 * ```
 */
export function checkSyntax(text: string | Uint8Array, options: Pick<ValidateOptions, "file"> = {}): SyntaxResult {
  checkNames(options, ["file"]);
  if (typeof text !== "string") checkBytes(text);
  const accepted = acceptSyntax(text);
  if (accepted) return { value: accepted.value, findings: [] };
  const { text: readable, value, faults } = explainSyntax(text);
  return { value, findings: toFindings(faults, value, readable, options.file ?? null) };
}
