import type { TextRange } from "@igf/schema";
import { locate } from "@igf/schema/quotes";
import type { SourceText } from "../read/source-text.js";
import type { QuoteProblem } from "./find-quote.js";

const mend = "Copy the words from the document as they are, its slips included.";

/**
 * Explains why a quote is not found: shows the nearest place, which is where the longest beginning of the quote stands
 * (or its longest end, where already the first words differ), and the first words that differ.
 */
export function explainMissing(quote: string, source: SourceText, cursor: number): QuoteProblem {
  const words = quote.split(" ");
  const beginning = longestPart(words.length, cursor, (count) => locate(source.text, words.slice(0, count).join(" ")));
  const end = longestPart(words.length, cursor, (count) => locate(source.text, words.slice(-count).join(" ")));
  const what = `These words do not stand in ${source.document}.`;
  if (beginning.count < 3 && end.count < 3) {
    return { what, details: ["Neither their beginning nor their end stands there."], mend: `${mend} Check \`document\`, too.` };
  }
  const forwards = beginning.count >= 3;
  const place = forwards ? beginning.place! : end.place!;
  const printed = forwards
    ? source.words({ start: place[0]!.start, end: Math.min(source.length, place[0]!.start + 2 * quote.length) })
    : source.words({ start: Math.max(0, place.at(-1)!.end - 2 * quote.length), end: place.at(-1)!.end });
  const [quoted, document] = showDifference(words, printed, forwards);
  const line = source.lineAt(forwards ? place.at(-1)!.end : place[0]!.start);
  return {
    what,
    details: [`nearest place: line ${line}. The first difference, counted from the ${forwards ? "beginning" : "end"}:`, `here:     ${quoted.text}`, `document: ${document.text}${characters(quoted.word, document.word)}`],
    mend,
    word: quoted.index,
  };
}

/** The greatest number of words for which there is a place, and the first such place after the cursor, or else at all. */
function longestPart(most: number, cursor: number, placesOf: (count: number) => TextRange[][]): { count: number; place?: TextRange[] } {
  let [least, above] = [0, most];
  let best: TextRange[][] = [];
  while (least < above) {
    const middle = Math.ceil((least + above) / 2);
    const places = placesOf(middle);
    if (places.length > 0) [least, best] = [middle, places];
    else above = middle - 1;
  }
  const place = best.find(([range]) => range!.start >= cursor) ?? best[0];
  return place === undefined ? { count: 0 } : { count: least, place };
}

interface Side {
  readonly text: string;
  readonly word: string;
  readonly index: number;
}

/** The first word that differs, with some words around it, on both sides. */
function showDifference(quoted: readonly string[], printed: readonly string[], forwards: boolean): [Side, Side] {
  const at = (words: readonly string[], index: number) => words.at(forwards ? index : -1 - index);
  let index = 0;
  while (index < quoted.length && at(quoted, index) === at(printed, index)) index += 1;
  const sides = [quoted, printed].map((words): Side => {
    const position = forwards ? index : words.length - 1 - index;
    const from = Math.max(0, position - 4);
    const [left, right] = [words.slice(from, Math.max(0, position)), words.slice(position + 1, position + 5)];
    const word = at(words, index) ?? "";
    const text = [from > 0 ? "…" : "", ...left, `[${word || "nothing"}]`, ...right].filter(Boolean).join(" ");
    return { text, word, index: Math.max(0, Math.min(position, words.length - 1)) };
  });
  return sides as [Side, Side];
}

/** Names the first characters that differ where the eye could miss them: quotation marks, dashes, spaces, accents. */
function characters(quoted: string, printed: string): string {
  const [a, b] = [[...quoted], [...printed]];
  const index = a.findIndex((character, at) => character !== b[at]);
  const pair = [a[index], b[index]];
  if (!pair.some((character) => character !== undefined && !/[\x20-\x7e]/.test(character))) return "";
  const [here, there] = pair.map((character) => (character === undefined ? "nothing" : `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`));
  return `   (${here} here, ${there} in the document)`;
}
