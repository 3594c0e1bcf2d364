import type { TextRange } from "@igf/schema";
import type { Path } from "../read/read-yaml.js";
import type { WrittenRecord, WrittenTheme } from "../read/walk-records.js";

/**
 * How a quote stands in its document: a `heading` fills a line, a `paragraph` runs from the beginning of one line to
 * the end of another, a `sentence` may have others before and after it, a `phrase` may stand anywhere in a line.
 */
export type QuoteKind = "heading" | "paragraph" | "sentence" | "phrase";

/** Words of a record that must stand in the source document. */
export interface Quote {
  readonly id: string;
  readonly field: string;
  readonly kind: QuoteKind;
  readonly words: string;
  /** Where it stands in the YAML file. */
  readonly path: Path;
  /** The ranges that people committed, where the text may not be published. */
  readonly committed: readonly TextRange[] | undefined;
}

/** Returns every quote of a file of messages, in the order of the document. */
export function listQuotes(records: readonly WrittenRecord[]): Quote[] {
  return records.flatMap((record) => {
    const { path } = record;
    if (record.kind === "theme") return quotesOfTheme(record.theme, path);
    if (record.kind === "topic") {
      const { id, title, ranges } = record.topic;
      return [{ id, field: "title", kind: "heading" as const, words: title, path: [...path, "title"], committed: ranges }];
    }
    const { id, text, ranges } = record.message;
    return [{ id, field: "text", kind: "paragraph" as const, words: text, path: [...path, "text"], committed: ranges }];
  });
}

/** A theme has one range for each of these fields that it prints, in this order. */
function quotesOfTheme(theme: WrittenTheme, path: Path): Quote[] {
  const fields = [
    ["title", "heading"],
    ["codesAsPrinted", "phrase"],
    ["tagsAsPrinted", "phrase"],
    ["description", "paragraph"],
  ] as const;
  const printed = fields.filter(([field]) => theme[field] !== null);
  return printed.map(([field, kind], index) => ({
    id: theme.id,
    field,
    kind,
    words: theme[field]!,
    path: [...path, field],
    committed: theme.ranges?.slice(index, index + 1),
  }));
}
