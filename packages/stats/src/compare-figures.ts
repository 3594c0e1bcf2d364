import { fromLowerEnd, intersect } from "./interval.js";
import { addsUp, countTheSame, isPartOf } from "./parts.js";
import { sayInterval } from "./say-interval.js";
import { toInterval, type ReadingOptions } from "./to-interval.js";
import type { ComparableFigure } from "./types.js";

/** Returns why two figures of the same time cannot both be true, or `null` where they can. */
export function compareFigures(one: ComparableFigure, other: ComparableFigure, options: ReadingOptions): string | null {
  if (countTheSame(one, other)) return compareRivals(one, other, options);
  if (!addsUp(one)) return null;
  if (isPartOf(one, other)) return comparePart(one, other, options);
  return isPartOf(other, one) ? comparePart(other, one, options) : null;
}

function compareRivals(one: ComparableFigure, other: ComparableFigure, options: ReadingOptions): string | null {
  const [a, b] = [toInterval(one, options), toInterval(other, options)];
  if (intersect(a, b) !== null) return null;
  return `${name(one)} says ${sayInterval(a)}, but ${name(other)} says ${sayInterval(b)}${times(one, other)}.`;
}

function comparePart(part: ComparableFigure, whole: ComparableFigure, options: ReadingOptions): string | null {
  const [least, all] = [fromLowerEnd(toInterval(part, options)), toInterval(whole, options)];
  if (intersect(least, all) !== null) return null;
  const counted = [part.counted, part.area].filter((words) => words !== null).join(", ");
  return `${name(part)} counts a part (${counted}) and says that the whole is ${sayInterval(least)}, but ${name(whole)} says ${sayInterval(all)}${times(part, whole)}.`;
}

function name({ asPrinted, id, source }: ComparableFigure): string {
  return `“${asPrinted}” (${[id, source?.document].filter(Boolean).join(", ")})`;
}

/** Figures of overlapping but different times may differ because the number changed; whoever reads the reason must see it. */
function times(one: ComparableFigure, other: ComparableFigure): string {
  return one.date === other.date ? "" : ` (their dates, ${one.date} and ${other.date}, overlap)`;
}
