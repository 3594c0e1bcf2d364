import { formatRules } from "./formats/rules.js";
import type { RuleDescription } from "./rule-description.js";
import { rules as crossRules } from "./rules/catalogue.js";
import { shapeRules } from "./shape/rules.js";
import { syntaxRules } from "./syntax/rules.js";

/**
 * The catalogue: every promise that a valid dataset keeps, in the order of the three steps.
 *
 * @group Catalogue
 * @example
 * ```ts
 * import { rules } from "@igf/validator";
 *
 * rules.filter((rule) => rule.step === "syntax").map((rule) => rule.name)[0]; // => "documents-fit-into-memory"
 * ```
 */
export const rules: readonly RuleDescription[] = [
  ...syntaxRules,
  ...formatRules,
  ...shapeRules,
  ...crossRules.map(({ name, step, severity, promise, mend, bad, good }) => ({ name, step, severity, promise, mend, bad, good })),
];

const byName = new Map(rules.map((rule) => [rule.name, rule]));

/**
 * Returns a promise of the catalogue by its name, or `undefined` where no rule has it.
 *
 * @group Catalogue
 * @example
 * ```ts
 * import { findRule } from "@igf/validator";
 *
 * findRule("ids-are-unique")?.severity; // => "error"
 * findRule("ids-are-lovely"); // => undefined
 * ```
 */
export function findRule(name: string): RuleDescription | undefined {
  return byName.get(name);
}
