import type { Interval } from "./interval.js";

const number = /* @__PURE__ */ new Intl.NumberFormat("en", { maximumFractionDigits: 20 });

/** An interval in words: "more than 165", "exactly 165", "5,400 to 6,600". */
export function sayInterval({ lower, includesLower, upper, includesUpper }: Interval): string {
  if (lower !== null && lower === upper) return `exactly ${number.format(lower)}`;
  const least = lower === null ? null : `${includesLower ? "at least" : "more than"} ${number.format(lower)}`;
  const most = upper === null ? null : `${includesUpper ? "at most" : "less than"} ${number.format(upper)}`;
  return [least, most].filter((end) => end !== null).join(" and ") || "any number";
}
