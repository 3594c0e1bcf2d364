import type { TextRange } from "@igf/schema";
import { verifyQuote } from "@igf/schema/quotes";
import type { Problems } from "../problems.js";
import type { SourceText } from "../read/source-text.js";
import type { YamlFile } from "../read/read-yaml.js";
import { findQuote } from "./find-quote.js";
import type { Quote } from "./list-quotes.js";

/**
 * Finds every quote in its document and returns the ranges of each record, by ID.
 *
 * Records stand in document order, so each quote is looked for after the one before it. That also proves that every
 * record stands under the right heading: one that is listed elsewhere is found before the quote that precedes it.
 */
export function locateQuotes(quotes: readonly Quote[], source: SourceText, yaml: YamlFile, problems: Problems): Map<string, TextRange[]> {
  const located = new Map<string, TextRange[]>();
  let previous: { quote: Quote; ranges: readonly TextRange[] } | null = null;
  for (const quote of quotes) {
    const found = findQuote(quote, source, previous);
    if ("problem" in found) {
      const { word, ...problem } = found.problem;
      problems.add({ ...problem, file: yaml.name, line: yaml.lineOf(quote.path, word), subject: `${quote.id} › ${quote.field}` });
      // Everything after a record that is out of order would be out of order, too.
      if (found.problem.outOfOrder) break;
      continue;
    }
    checkCommitted(quote, found.ranges, source, yaml, problems);
    located.set(quote.id, [...(located.get(quote.id) ?? []), ...found.ranges]);
    previous = { quote, ranges: found.ranges };
  }
  return located;
}

/** Ranges that people committed must still be where the quote stands. */
function checkCommitted({ id, field, words, path, committed }: Quote, ranges: readonly TextRange[], source: SourceText, yaml: YamlFile, problems: Problems): void {
  if (committed === undefined || JSON.stringify(committed) === JSON.stringify(ranges)) return;
  const there = verifyQuote(source.text, words, committed) ? "stands there, too, but the build found it" : "does not stand there, but";
  problems.add({
    file: yaml.name,
    line: yaml.lineOf([...path.slice(0, -1), "ranges"]),
    subject: `${id} › ${field}`,
    what: `The committed ranges ${JSON.stringify(committed)} are not where the quote is found: it ${there} at ${JSON.stringify(ranges)}.`,
    mend: `Write ${JSON.stringify(ranges)}, or leave \`ranges\` out: the text is at hand.`,
  });
}
