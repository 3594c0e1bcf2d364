import type { Ask } from "@igf/schema";

// The codebook's list, in its order of reading: "strong consensus" is consensus. Words that do not count speakers are
// not support, and stand in no record's `supportAsPrinted`.
const readings: readonly (readonly [support: Ask["support"], words: RegExp])[] = [
  ["consensus", /\b(?:all|consensus)\b/i],
  ["divided", /\bdiffering views\b/i],
  ["strong", /\b(?:unequivocal|broad|strong|shared|significant level of convergence|significant convergence)\b/i],
  ["many", /\bmany\b/i],
  ["several", /\b(?:several|multiple|a number of)\b/i],
  ["some", /\bsome\b/i],
  ["specific", /\bspecific\b/i],
];

/** Returns how widely an ask was supported, read from the printed words by the codebook's list and by nothing else. */
export function readSupport({ supportAsPrinted, voice, speakers }: Pick<Ask, "supportAsPrinted" | "voice"> & { readonly speakers: readonly string[] }): Ask["support"] {
  const read = readings.find(([, words]) => supportAsPrinted !== null && words.test(supportAsPrinted))?.[0];
  if (read !== undefined) return read;
  if (voice === "author") return "single";
  return speakers.length > 0 ? "specific" : "unattributed";
}
