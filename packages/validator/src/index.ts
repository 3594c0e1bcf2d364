export { findRule, rules } from "./catalogue.js";
export type { Finding, Report, Severity } from "./finding.js";
export type { RuleDescription } from "./rule-description.js";
export { createValidator, validate, validateText, type ValidateOptions, type Validator } from "./validate.js";
