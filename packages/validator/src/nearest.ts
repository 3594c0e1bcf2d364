import { distance } from "fastest-levenshtein";

/** Returns the candidate that somebody who wrote `word` most probably meant; `null` when none is near, or several are. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > 200) return null;
  let best: string | null = null;
  let smallest = Infinity;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > allowance(candidate)) continue;
    const edits = editsBetween(word, candidate);
    if (edits > allowance(candidate) || edits > smallest) continue;
    best = edits < smallest ? candidate : null;
    smallest = edits;
  }
  return best;
}

/** A slip of one letter in every three still reads as the same word. */
function allowance(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}

/** Two letters in the wrong order are one slip, although they are two edits. */
function editsBetween(word: string, candidate: string): number {
  const [written, meant] = [letters(word), letters(candidate)];
  if (written === meant) return 0;
  const edits = distance(word.toLowerCase(), candidate.toLowerCase());
  return edits === 2 && [...written].sort().join("") === [...meant].sort().join("") ? 1 : edits;
}

/** `as_printed`, `AsPrinted` and `as-printed` are spellings of one name. */
function letters(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/**
 * Returns a function that looks for what was meant as long as that is affordable: a file may hold a million faulty words,
 * and as many candidates.
 */
export function affordableNearest(): (word: string, candidates: readonly string[]) => string | null {
  let comparisons = 200_000;
  return (word, candidates) => {
    comparisons -= candidates.length;
    if (comparisons < 0) return null;
    return nearest(word, candidates);
  };
}
