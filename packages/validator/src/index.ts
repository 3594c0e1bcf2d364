export { findRule, rules } from "./catalogue.js";
export type { Finding, Report, Severity } from "./finding.js";
export type { ValidateOptions } from "./options.js";
export type { RuleDescription } from "./rule-description.js";
export { checkRules, checkShape, checkSyntax, type SyntaxResult } from "./steps.js";
export { createValidator, validate, validateText, type Validator } from "./validate.js";
