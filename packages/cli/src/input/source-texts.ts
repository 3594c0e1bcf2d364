import { shippedHashes } from "./shipped-hashes.js";

/** A document whose text a dataset quotes. */
export interface QuotedDocument {
  id: string;
  sha256: string | null;
}

interface QuotingRecord {
  source?: { document: string; ranges?: unknown[] } | null;
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
export async function shippedTexts(documents: readonly QuotedDocument[]): Promise<Record<string, string>> {
  const known = documents.filter(({ sha256 }) => sha256 !== null && shippedHashes.includes(sha256));
  if (known.length === 0) return {};
  const [{ sources }, { getSourceText }] = await Promise.all([import("@igf/sources"), import("@igf/sources/texts")]);
  const shipped = new Map<string | null, string>(sources.map(({ id, sha256 }) => [sha256, id]));
  return Object.fromEntries(known.map(({ id, sha256 }) => [id, getSourceText(shipped.get(sha256)!)!]));
}
