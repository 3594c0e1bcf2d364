import type { Figure, Qualifier } from "./types.js";

const number = /* @__PURE__ */ new Intl.NumberFormat("en", { maximumFractionDigits: 20 });

const words: Readonly<Record<Exclude<Qualifier, "between" | "unquantified">, string>> = {
  plain: "",
  "more-than": "more than ",
  "at-least": "at least ",
  about: "about ",
  "less-than": "less than ",
  "at-most": "at most ",
};

/**
 * Returns a figure with its qualifier, in the same English words for every source: "more than 9,000" where one prints
 * "over 9,000" and another "more than 9 000". The unit is that of the indicator. A word without a number is
 * returned as it is printed.
 *
 * @group Reading figures
 * @example
 * ```ts
 * import { formatObservation, getObservation } from "@igf/stats";
 *
 * formatObservation(getObservation("igf-stat-obs-035")); // => "more than 9,000"
 * formatObservation(getObservation("igf-stat-obs-037")); // => "between 18 and 35"
 * formatObservation(getObservation("igf-stat-obs-024")); // => "dozens"
 * ```
 */
export function formatObservation({ value, upper, qualifier, asPrinted }: Figure): string {
  if (value === null || qualifier === "unquantified") return asPrinted;
  if (qualifier === "between") return `between ${number.format(value)} and ${upper === null ? "?" : number.format(upper)}`;
  return words[qualifier] + number.format(value);
}
