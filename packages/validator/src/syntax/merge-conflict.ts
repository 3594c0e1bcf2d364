import type { Explanation } from "./explanation.js";

/** What stands on the line of a marker: two versions and, between them, maybe what they have in common. */
export type ConflictMarker = "<" | "|" | "=" | ">";

/** Which version of a merge conflict lines belong to; `null` for those outside of one. */
export type ConflictVersion = "first" | "second" | null;

/** Returns which version the lines after a marker belong to. */
export function versionAfter(marker: ConflictMarker): ConflictVersion {
  return marker === ">" ? null : marker === "<" ? "first" : "second";
}

/** As many characters tell whether a marker stands there. */
export const longestMarker = 8;

const marker = /^(?:([<|>])\1{6} |={7}(?![^\r\n]))/;

/** Returns which marker of a merge conflict, as Git leaves it in a file, a text begins with; `null` if with none. */
export function markerOf(text: string): ConflictMarker | null {
  const found = marker.exec(text);
  return found && ((found[1] ?? "=") as ConflictMarker);
}

/** Returns where the first merge conflict begins that was left in a text; `null` where there is none. */
export function conflictIn(text: string): number | null {
  const first = text.search(/^<{7} /m);
  const middle = first < 0 ? -1 : text.slice(first).search(/^={7}\r?$/m);
  return middle < 0 || text.slice(first + middle).search(/^>{7} /m) < 0 ? null : first;
}

export const mergeConflict = {
  message: "A merge conflict was left in the file: two versions of some lines stand one below the other.",
  found: "a conflict of Git",
  expected: "one of the two versions",
  mend: "Keep the version that holds, and remove the other one and the lines that begin with <<<<<<<, ======= and >>>>>>>.",
} satisfies Explanation;
