import type { TextRange } from "@igf/schema";
import type { Problems } from "../problems.js";
import type { SourceText } from "../read/source-text.js";
import type { YamlFile } from "../read/read-yaml.js";
import { findAbove } from "./find-above.js";
import { findInside } from "./find-inside.js";
import { findOnce } from "./find-once.js";
import { findQuote, type Found } from "./find-quote.js";
import type { Quote } from "./list-quotes.js";
import { keyOf, type PlacedQuote } from "./list-placed-quotes.js";

type Places = Map<string, readonly TextRange[]>;

/**
 * Finds the quotes from one document and adds their ranges to `places`, by key. Headings and passages are looked for one
 * after the other, as they are printed; so words that are printed twice are told apart, and every passage is shown to
 * stand under its heading.
 */
export function locatePlacedQuotes(quotes: readonly PlacedQuote[], source: SourceText, places: Places, yaml: YamlFile, problems: Problems): void {
  let previous: { quote: Quote; ranges: readonly TextRange[] } | null = null;
  let heading = 0;
  const headings = new Map<string, number>();
  for (const placed of quotes) {
    const key = keyOf(placed);
    const quote = asQuote(placed);
    const found = find(placed, source, places, () => findQuote(quote, source, previous), headings);
    if (found === null) continue;
    if ("problem" in found) {
      const { word, outOfOrder, ...problem } = found.problem;
      problems.add({ ...problem, file: yaml.name, line: yaml.lineOf(placed.path, word), subject: `${placed.id} › ${placed.field}` });
      // Everything after a passage that is out of order would be out of order, too.
      if (outOfOrder) return;
      continue;
    }
    places.set(key, found.ranges);
    if (placed.kind !== "heading" && placed.kind !== "sentence") continue;
    previous = { quote, ranges: found.ranges };
    if (placed.kind === "heading") heading = found.ranges.at(-1)!.end;
    headings.set(key, heading);
  }
}

/** Where a quote stands, or `null` where the quote that it belongs to was not found, which is a problem already. */
function find(placed: PlacedQuote, source: SourceText, places: Places, inOrder: () => Found, headings: ReadonlyMap<string, number>): Found | null {
  switch (placed.kind) {
    case "heading":
    case "sentence":
      return inOrder();
    case "fact":
      return findOnce(placed.words, source);
    case "excerpt": {
      const around = places.get(placed.of);
      return around === undefined ? null : findInside(placed.words, around, source);
    }
    case "leadIn": {
      const below = places.get(placed.above);
      return below === undefined ? null : findAbove(placed.words, below, headings.get(placed.above)!, source);
    }
  }
}

function asQuote({ id, field, words, path, kind }: PlacedQuote): Quote {
  return { id, field, words, path, kind: kind === "heading" ? "heading" : "sentence", committed: undefined };
}
