import type { TextRange } from "@igf/schema";
import { locate } from "@igf/schema/quotes";
import type { SourceText } from "../read/source-text.js";
import { explainMissing } from "./explain-missing.js";
import type { Found } from "./find-quote.js";

/** Returns where words stand inside a quote, or what is wrong: they must stand there once. */
export function findInside(words: string, around: readonly TextRange[], source: SourceText): Found {
  const everywhere = locate(source.text, words);
  const inside = everywhere.filter((place) => place.every(({ start, end }) => around.some((range) => range.start <= start && end <= range.end)));
  if (inside.length === 1) return { ranges: inside[0]! };
  if (inside.length > 1) {
    return { problem: { what: `These words stand ${inside.length} times in the quote that they are a part of.`, mend: "Quote so many words that only one place fits." } };
  }
  if (everywhere.length === 0) return { problem: explainMissing(words, source, around[0]!.start) };
  const lines = everywhere.map((place) => source.lineAt(place[0]!.start));
  return {
    problem: {
      what: `These words stand in ${source.document} (line ${lines.join(", ")}), but not in the quote that they are to be a part of (line ${source.lineAt(around[0]!.start)}).`,
      mend: "Copy the words from the text of that record.",
    },
  };
}
