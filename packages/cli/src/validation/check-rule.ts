import type { Severity } from "@igf/validator";
import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import { didYouMean } from "../suggest.js";

const severities = ["error", "warning", "off"];

/** Checks that a rule, and the severity that it shall have, are known. Throws CannotRun when one is not. */
export async function checkRule(name: string, severity: string): Promise<Severity | "off"> {
  const { findRule, rules } = await import("@igf/validator");
  const rule = findRule(name);
  if (!rule) {
    const names = rules.map((each) => each.name);
    throw new CannotRun(`There is no rule ${printable(name)}.${didYouMean(name, names)}`, "`npx @igf/cli explain` lists the rules.");
  }
  if (severity !== "error" && rule.isAlwaysError) throw new CannotRun(`${name} must stay an error: what breaks it cannot be read, and nobody looks at the rest.`, "Leave it as it is.");
  if (severities.includes(severity)) return severity as Severity | "off";
  throw new CannotRun(`The severity of ${name} cannot be ${printable(severity)}.${didYouMean(severity, severities)}`, "Choose from error, warning, off.");
}
