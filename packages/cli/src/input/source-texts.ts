import { CannotRun } from "../cannot-run.js";
import { printable } from "../output/printable.js";
import { readText } from "./read-text.js";

/** A document whose text a dataset quotes. */
export interface QuotedDocument {
  id: string;
  sha256: string | null;
}

interface QuotingRecord {
  source?: { document: string; ranges?: unknown[] } | null;
}

/** Reads the texts that `--source-text ID=FILE` names, by document ID. */
export function readSourceTexts(options: readonly string[]): Map<string, string> {
  return new Map(
    options.map((option) => {
      const equals = option.indexOf("=");
      if (equals > 0 && equals < option.length - 1) return [option.slice(0, equals), readText(option.slice(equals + 1)).text];
      throw new CannotRun(`--source-text ${printable(option)} does not say which file holds the text.`, "Write --source-text ID=FILE, with the ID that the dataset gives the document.");
    }),
  );
}

/** The documents that the records of a dataset quote at ranges. Whatever is not a dataset has none; the validator says why. */
export function quotedDocuments(bytes: Buffer): QuotedDocument[] {
  if (!bytes.includes('"ranges"')) return [];
  try {
    const { sources, ...dataset } = JSON.parse(bytes.toString("utf8")) as { sources: QuotedDocument[] };
    const records = Object.values<unknown>(dataset).filter(Array.isArray).flat() as QuotingRecord[];
    const quoted = new Set(records.map((record) => (record?.source?.ranges?.length ? record.source.document : null)));
    return sources.filter(({ id }) => quoted.has(id));
  } catch {
    return [];
  }
}

/** The texts of the documents that @igf/sources ships, recognised by their hash whatever ID a dataset gives them. */
export async function shippedTexts(documents: readonly QuotedDocument[]): Promise<Map<string, string>> {
  if (documents.length === 0) return new Map();
  const { sources } = await import("@igf/sources");
  const shipped = new Map<string | null, string>(sources.filter(({ textIncluded }) => textIncluded).map(({ id, sha256 }) => [sha256, id]));
  const known = documents.filter(({ sha256 }) => shipped.has(sha256));
  if (known.length === 0) return new Map();
  const { getSourceText } = await import("@igf/sources/texts");
  return new Map(known.map(({ id, sha256 }) => [id, getSourceText(shipped.get(sha256)!)!]));
}
