export { findRule, rules } from "./catalogue.js";
export { checkRules } from "./check-rules.js";
export { checkShape } from "./check-shape.js";
export { checkSyntax, type SyntaxResult } from "./check-syntax.js";
export type { Finding, Report, Severity } from "./finding.js";
export type { ValidateOptions } from "./options.js";
export { toBasic, type BasicError, type BasicOutput } from "./output/to-basic.js";
export type { RuleDescription } from "./rule-description.js";
export { createValidator, validate, validateText, type Validator } from "./validate.js";
