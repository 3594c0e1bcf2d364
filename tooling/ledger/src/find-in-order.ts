import { locate } from "@igf/schema/quotes";
import type { Range } from "./types.js";

/**
 * Finds each of several words after the one before it, so that words that stand in a text twice are listed twice.
 *
 * @returns for each its ranges, or `null` where it does not stand there after the one before it
 */
export function findInOrder(text: string, words: readonly string[]): (readonly Range[] | null)[] {
  let from = 0;
  return words.map((wanted) => {
    const place = locate(text, wanted).find(([first]) => first!.start >= from);
    from = place?.at(-1)?.end ?? from;
    return place ?? null;
  });
}
