import { costOf, otherWord, type Word } from "./words.js";

/** A run of words that the text and the quote share, or that only one of them has. */
export interface WordChange {
  kind: "same" | "onlyInText" | "onlyInQuote";
  words: string;
}

/** Says word by word how a passage of the text and the quote differ, by the cheapest way from one to the other. */
export function compareWords(passage: readonly Word[], quote: readonly Word[]): WordChange[] {
  const costs = costTable(passage, quote);
  const changes: WordChange[] = [];
  let i = 0;
  let j = 0;
  while (i < passage.length || j < quote.length) {
    const cost = costs[i]![j]!;
    const pair = i < passage.length && j < quote.length && cost === costOf(passage[i]!, quote[j]!) + costs[i + 1]![j + 1]!;
    const inText = pair || (i < passage.length && cost === otherWord + costs[i + 1]![j]!) ? passage[i++]! : null;
    const inQuote = pair || inText === null ? quote[j++]! : null;
    if (inText?.exact === inQuote?.exact) {
      add(changes, "same", inText!.exact);
    } else {
      if (inQuote) add(changes, "onlyInQuote", inQuote.exact);
      if (inText) add(changes, "onlyInText", inText.exact);
    }
  }
  return changes;
}

/** costs[i][j] is what it takes to turn the passage from word i into the quote from word j. */
function costTable(passage: readonly Word[], quote: readonly Word[]): number[][] {
  const costs = Array.from({ length: passage.length + 1 }, () => new Array<number>(quote.length + 1).fill(0));
  for (let i = passage.length; i >= 0; i -= 1) {
    for (let j = quote.length; j >= 0; j -= 1) {
      if (i === passage.length) costs[i]![j] = (quote.length - j) * otherWord;
      else if (j === quote.length) costs[i]![j] = (passage.length - i) * otherWord;
      else costs[i]![j] = Math.min(costOf(passage[i]!, quote[j]!) + costs[i + 1]![j + 1]!, otherWord + costs[i + 1]![j]!, otherWord + costs[i]![j + 1]!);
    }
  }
  return costs;
}

/** Appends a word to the last run of its kind, unless shared words stand between. */
function add(changes: WordChange[], kind: WordChange["kind"], word: string): void {
  const last = changes.findLast((change) => change.kind === kind || change.kind === "same" || kind === "same");
  if (last?.kind === kind) last.words += ` ${word}`;
  else changes.push({ kind, words: word });
}
