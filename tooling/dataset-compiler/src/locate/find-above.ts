import type { TextRange } from "@igf/schema";
import { locate } from "@igf/schema/quotes";
import type { SourceText } from "../read/source-text.js";
import { explainMissing } from "./explain-missing.js";
import type { Found } from "./find-quote.js";

/** Returns the nearest place at which words stand above a passage and under its heading, or what is wrong. */
export function findAbove(words: string, below: readonly TextRange[], heading: number, source: SourceText): Found {
  const everywhere = locate(source.text, words);
  const nearest = everywhere.findLast((place) => heading <= place[0]!.start && place.at(-1)!.end <= below[0]!.start);
  if (nearest) return { ranges: nearest };
  if (everywhere.length === 0) return { problem: explainMissing(words, source, heading) };
  const lines = everywhere.map((place) => source.lineAt(place[0]!.start));
  return {
    problem: {
      what: `These words stand in ${source.document} (line ${lines.join(", ")}), but not between the passage (line ${source.lineAt(below[0]!.start)}) and the heading above it.`,
      mend: "Copy the words above the list that the passage belongs to.",
    },
  };
}
