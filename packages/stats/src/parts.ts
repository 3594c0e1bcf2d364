import { getIndicator } from "./get-indicator.js";
import type { ComparableFigure } from "./types.js";

type Scope = Pick<ComparableFigure, "counted" | "area">;

/** Whether a figure counts less than its indicator says. */
export function isPart({ counted, area }: Scope): boolean {
  return counted !== null || area !== null;
}

/** Whether two figures count the same. */
export function countTheSame(one: Scope, other: Scope): boolean {
  return one.counted === other.counted && one.area === other.area;
}

/** Whether one figure counts a part of what the other counts. Of two different parts, neither is known to hold the other. */
export function isPartOf(part: Scope, whole: Scope): boolean {
  const within = (field: keyof Scope) => whole[field] === null || whole[field] === part[field];
  return !countTheSame(part, whole) && within("counted") && within("area");
}

/** Units of which a part may have more than the whole. */
const notCounted: ReadonlySet<string> = /* @__PURE__ */ new Set(["percent", "years"]);

/** Whether the whole is at least as great as each of its parts: so it is of whatever is counted, but not of shares. */
export function addsUp({ indicator }: Pick<ComparableFigure, "indicator">): boolean {
  return !notCounted.has(getIndicator(indicator)?.unit ?? "");
}
