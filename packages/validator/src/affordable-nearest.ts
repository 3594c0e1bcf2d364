import { nearestId } from "./nearest.js";

/**
 * Returns a function that looks for what was meant as long as that is affordable: a file may hold a million faulty words,
 * and as many candidates. It looks for IDs, unless it is told to look for other words.
 */
export function affordableNearest(look = nearestId): (word: string, candidates: readonly string[]) => string | null {
  let comparisons = 200_000;
  return (word, candidates) => {
    comparisons -= candidates.length;
    if (comparisons < 0) return null;
    return look(word, candidates);
  };
}
