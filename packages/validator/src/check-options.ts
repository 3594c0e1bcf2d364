import { findRule, rules as catalogue } from "./catalogue.js";
import { hasMethod } from "./has-method.js";
import { nearest } from "./nearest.js";
import type { InputFormat, ValidateOptions } from "./options.js";
import { showText, showValue } from "./show-value.js";

const options: Readonly<Record<keyof ValidateOptions, true>> = {
  file: true,
  format: true,
  sourceTexts: true,
  vocabularies: true,
  others: true,
  rules: true,
  extensions: true,
  maxFindings: true,
  maxRepeats: true,
  signal: true,
};

const formats: readonly unknown[] = ["json", "ndjson", "csv", "yaml"] satisfies InputFormat[];

/**
 * Checks that options are what they must be: one that is passed over in silence would leave unchecked what somebody relies on.
 * @throws {TypeError} where they are not
 */
export function checkOptions(given: ValidateOptions): void {
  checkNames(given, Object.keys(options));
  const { sourceTexts = {}, vocabularies = [], others = [], rules = {}, extensions = {}, maxFindings, maxRepeats, signal } = given;
  checkTable("sourceTexts", sourceTexts);
  for (const [id, text] of Object.entries(sourceTexts)) check(typeof text === "string", `The text of the source document ${showText(id)}`, text, "a string");
  check(typeof vocabularies === "object" && vocabularies !== null && Symbol.iterator in vocabularies, "vocabularies", vocabularies, "a list of concepts or of their IDs");
  check(Array.isArray(others) && others.every((each) => ["typeOf", "names"].every((name) => hasMethod(name, each))), "others", others, "a list of what `collectIds` returns");
  checkTable("rules", rules);
  for (const [name, severity] of Object.entries(rules)) checkRule(name, severity);
  checkTable("extensions", extensions);
  checkCount("maxFindings", maxFindings, 0);
  checkCount("maxRepeats", maxRepeats, 1);
  check(signal === undefined || ["throwIfAborted", "addEventListener", "removeEventListener"].every((name) => hasMethod(name, signal)), "signal", signal, "an AbortSignal");
}

/** Checks that only some options are given, and that the file and the format, which single calls may name, are such. */
export function checkNames(given: object | undefined, known: readonly string[]): void {
  if (given === undefined) return;
  checkTable("The options", given);
  const { file, format } = given as { file?: unknown; format?: unknown };
  check(file === undefined || typeof file === "string", "file", file, "a string");
  check(format === undefined || formats.includes(format), "The format", format, `one of ${formats.join(", ")}`);
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    const hint = meant !== null ? `Did you mean ${showText(meant)}?` : Object.hasOwn(options, name) ? "It is one of `createValidator`." : `There are ${known.join(", ")}.`;
    throw new TypeError(`There is no option ${showText(name)} here. ${hint}`);
  }
}

function check(holds: boolean, what: string, found: unknown, expected: string): void {
  if (!holds) throw new TypeError(`${what} is ${showValue(found)}: it must be ${expected}.`);
}

function checkTable(what: string, value: unknown): void {
  const isObject = typeof value === "object" && value !== null;
  if (isObject && !(Symbol.iterator in value)) return;
  const found = isObject ? "a list, a Map or the like" : showValue(value);
  throw new TypeError(`${what}: ${found} stands where an object must stand, such as { key: value }.`);
}

function checkCount(option: string, count = Infinity, least: number): void {
  if (count !== Infinity && !(Number.isInteger(count) && count >= least)) throw new TypeError(`${option} is ${showValue(count)}: it must be a whole number from ${least}, or Infinity.`);
}

const severities: readonly unknown[] = ["error", "warning", "off"];

function checkRule(name: string, severity: unknown): void {
  const rule = findRule(name);
  if (!rule) {
    const meant = nearest(name, catalogue.map((each) => each.name));
    throw new TypeError(`There is no rule ${JSON.stringify(name)}.${meant === null ? "" : ` Did you mean ${JSON.stringify(meant)}?`}`);
  }
  if (!severities.includes(severity)) throw new TypeError(`The severity of the rule ${JSON.stringify(name)} is ${showValue(severity)}: it must be "error", "warning" or "off".`);
  if (severity !== "error" && rule.isAlwaysError) throw new TypeError(`The rule ${JSON.stringify(name)} must stay an error: what breaks it cannot be read, and so nobody looks at the rest.`);
}
