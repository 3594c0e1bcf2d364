import { distance } from "fastest-levenshtein";

/**
 * Returns the candidate that was probably meant: the nearest, or the first that begins with what was typed. One with other
 * numbers than were typed is never suggested: sdg-1 is another record than sdg-18, however near the two are as words.
 */
export function suggest(typed: string, candidates: readonly string[]): string | null {
  const wanted = fold(typed);
  const numbers = numbersIn(wanted);
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) >= least || (numbers !== "" && numbersIn(folded) !== numbers)) continue;
    const edits = distance(wanted, folded);
    if (edits < least) [nearest, least] = [candidate, edits];
  }
  return nearest ?? candidates.find((candidate) => candidate.startsWith(`${wanted}-`) && numbersIn(fold(candidate)) === numbers) ?? null;
}

/** Returns " Did you mean …?", or nothing where there is nothing to suggest: to be set between two sentences. */
export function didYouMean(typed: string, candidates: readonly string[]): string {
  const meant = suggest(typed, candidates);
  return meant === null ? "" : ` Did you mean ${meant}?`;
}

/** Leaves out what people write differently without meaning another name: case, separators, leading zeros. */
function fold(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[\s_-]+|(?<=[a-z])(?=[0-9])/g, "-")
    .replace(/(?<![0-9])0+(?=[0-9])/g, "");
}

function numbersIn(folded: string): string {
  return (folded.match(/[0-9]+/g) ?? []).join(" ");
}
