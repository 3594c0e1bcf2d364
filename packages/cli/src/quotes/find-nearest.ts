import { compareWords, type WordChange } from "./compare-words.js";
import { costOf, otherWord, splitWords, type Word } from "./words.js";

/** The stretch of a text that is most like a quote, in UTF-16 offsets, and how they differ. */
export interface Nearest {
  start: number;
  end: number;
  changes: WordChange[];
}

/** Finds the passage that a quote was probably copied from, or `null` when less than half of it is alike. */
export function findNearest(text: string, quote: string): Nearest | null {
  const words = splitWords(text);
  const wanted = splitWords(quote);
  if (words.length === 0 || wanted.length === 0) return null;
  const best = alignAnywhere(words, wanted);
  if (best.cost > (otherWord * wanted.length) / 2 || best.from >= best.to) return null;
  const window = words.slice(best.from, best.to);
  return { start: window[0]!.start, end: window.at(-1)!.end, changes: compareWords(window, wanted) };
}

/** Sellers' algorithm over words: the cheapest alignment of the quote with any stretch of the text. */
function alignAnywhere(words: readonly Word[], wanted: readonly Word[]): { cost: number; from: number; to: number } {
  let costs = wanted.map((_, row) => (row + 1) * otherWord);
  let froms = wanted.map(() => 0);
  let best = { cost: costs.at(-1)!, from: 0, to: 0 };
  words.forEach((word, column) => {
    const nextCosts: number[] = [];
    const nextFroms: number[] = [];
    wanted.forEach((wantedWord, row) => {
      const both = (row === 0 ? 0 : costs[row - 1]!) + costOf(word, wantedWord);
      const skipText = costs[row]! + otherWord;
      const skipQuote = (row === 0 ? 0 : nextCosts[row - 1]!) + otherWord;
      const cost = Math.min(both, skipText, skipQuote);
      nextCosts.push(cost);
      if (cost === both) nextFroms.push(row === 0 ? column : froms[row - 1]!);
      else if (cost === skipText) nextFroms.push(froms[row]!);
      else nextFroms.push(row === 0 ? column + 1 : nextFroms[row - 1]!);
    });
    [costs, froms] = [nextCosts, nextFroms];
    const [cost, from] = [costs.at(-1)!, froms.at(-1)!];
    // Of equally cheap stretches, the first; of those that begin there, the longest.
    if (cost < best.cost || (cost === best.cost && from === best.from)) best = { cost, from, to: column + 1 };
  });
  return best;
}
