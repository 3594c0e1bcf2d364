import type { CollectedIds } from "@igf/validator/engine";
import { shippedHashes } from "./shipped-hashes.js";

/** Texts of documents, by ID. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Finds the texts of the documents that a file lists: those that were given, and those that @igf/sources ships, recognised by
 * their hash.
 */
export async function textsOf(documents: CollectedIds["sources"], given: Texts): Promise<Texts> {
  const known = documents.filter(({ sha256 }) => sha256 !== null && shippedHashes.includes(sha256));
  if (known.length === 0) return given;
  const [{ sources }, { getSourceText }] = await Promise.all([import("@igf/sources"), import("@igf/sources/texts")]);
  const shipped = new Map<string | null, string>(sources.map(({ id, sha256 }) => [sha256, id]));
  return { ...Object.fromEntries(known.map(({ id, sha256 }) => [id, getSourceText(shipped.get(sha256)!)!])), ...given };
}
