import type { SourceDocument, TextRange } from "@igf/schema";
import type { Problems } from "../problems.js";
import type { CommittedQuotes } from "../read/committed-quotes.js";
import { SourceText } from "../read/source-text.js";
import type { YamlFile } from "../read/read-yaml.js";
import { commitQuotes, takeCommittedQuotes } from "./commit-quotes.js";
import type { PlacedQuote } from "./list-placed-quotes.js";
import { locatePlacedQuotes } from "./locate-placed-quotes.js";

/** Where the quotes from several documents stand. */
export interface LocatedFigures {
  /** Ranges of each quote, by key. */
  readonly places: ReadonlyMap<string, readonly TextRange[]>;
  /** How many quotes were taken on trust, because the text that they stand in is not at hand. */
  readonly notRechecked: number;
  /** What is to be committed of the quotes from texts that are not published. */
  readonly committed: CommittedQuotes;
}

/** Finds every quote in its document; where that is not at hand, the committed ranges are taken. */
export function locateFigures(
  quotes: readonly PlacedQuote[],
  documents: readonly SourceDocument[],
  texts: ReadonlyMap<string, string>,
  known: CommittedQuotes,
  yaml: YamlFile,
  problems: Problems,
): LocatedFigures {
  const places = new Map<string, readonly TextRange[]>();
  const committed: CommittedQuotes = {};
  let notRechecked = 0;
  for (const { id, textIncluded } of documents) {
    const own = quotes.filter(({ document }) => document === id);
    const text = texts.get(id);
    if (text === undefined) {
      takeCommittedQuotes(own, known[id], places, yaml, problems);
      notRechecked += own.length;
    } else {
      locatePlacedQuotes(own, new SourceText(id, text), places, yaml, problems);
    }
    if (!textIncluded && own.length > 0) committed[id] = commitQuotes(own, places);
  }
  return { places, notRechecked, committed };
}
