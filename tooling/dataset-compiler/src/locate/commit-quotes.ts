import { createHash } from "node:crypto";
import type { TextRange } from "@igf/schema";
import type { Problems } from "../problems.js";
import type { CommittedQuotes } from "../read/committed-quotes.js";
import { suppliedTexts } from "../read/read-supplied-text.js";
import type { YamlFile } from "../read/read-yaml.js";
import { keyOf, type PlacedQuote } from "./list-placed-quotes.js";

type Places = Map<string, readonly TextRange[]>;

/** Returns what is to be committed of the quotes from one document: their hashes and where they were found. */
export function commitQuotes(quotes: readonly PlacedQuote[], places: Places): CommittedQuotes[string] {
  const found = quotes.filter((quote) => places.has(keyOf(quote)));
  return Object.fromEntries(found.map((quote) => [keyOf(quote), { sha256: hashOf(quote.words), ranges: [...places.get(keyOf(quote))!] }]));
}

/**
 * Adds the committed ranges of the quotes from a document whose text is not at hand to `places`. The hash shows that the
 * words are still those that were found when it was.
 */
export function takeCommittedQuotes(quotes: readonly PlacedQuote[], committed: CommittedQuotes[string] = {}, places: Places, yaml: YamlFile, problems: Problems): void {
  for (const { id, field, document, words, path } of quotes) {
    const known = committed[keyOf({ id, field })];
    if (known?.sha256 === hashOf(words)) {
      places.set(keyOf({ id, field }), known.ranges);
      continue;
    }
    problems.add({
      file: yaml.name,
      line: yaml.lineOf(path),
      subject: `${id} › ${field}`,
      what: `The text of ${document} is not published, and ${known ? "these are not the words that were last found in it" : "it is not committed where these words stand in it"}.`,
      mend: `Build once with the text (${suppliedTexts}=folder that holds ${document}.txt); the build then writes the place down, to be committed.`,
    });
  }
}

function hashOf(words: string): string {
  return createHash("sha256").update(words).digest("hex");
}
