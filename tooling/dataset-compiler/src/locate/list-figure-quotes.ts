import type { StatisticsData } from "../read/read-statistics.js";
import type { PlacedQuote } from "./list-placed-quotes.js";

/** Returns the words of every figure that is quoted; where only a page is cited, there is no text to find them in. */
export function listFigureQuotes({ file }: StatisticsData): PlacedQuote[] {
  return file.observations.flatMap(({ id, basis, quote, source: { document } }, index): PlacedQuote[] =>
    basis === "quoted" && quote !== null ? [{ kind: "fact", id, field: "quote", document, words: quote, path: ["observations", index, "quote"] }] : [],
  );
}
