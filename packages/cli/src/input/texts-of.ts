import type { QuotedDocument } from "./quoted-documents.js";
import { shippedHashes } from "./shipped-hashes.js";

/** The texts in which quotes can be looked up, and the documents that are quoted. */
export interface QuotedTexts {
  /** By the ID of the document. */
  readonly texts: Readonly<Record<string, string>>;
  /** IDs of the documents whose text is at hand, and of the others. */
  readonly quotesChecked: string[];
  readonly quotesNotChecked: string[];
}

/** Finds the texts of documents: those that were given, and those that @igf/sources ships, recognised by their hash. */
export async function textsOf(documents: readonly QuotedDocument[], given: Readonly<Record<string, string>>): Promise<QuotedTexts> {
  const texts = { ...(await shippedTexts(documents)), ...given };
  const areChecked = await Promise.all(documents.map((document) => isText(document, given[document.id] ?? null, Object.hasOwn(texts, document.id))));
  const idsWhere = (isChecked: boolean) => documents.filter((_, index) => areChecked[index] === isChecked).map(({ id }) => id);
  return { texts, quotesChecked: idsWhere(true), quotesNotChecked: idsWhere(false) };
}

/** A text that was given may be another: then no quote is looked up in it, and the validator says so. */
async function isText({ sha256 }: QuotedDocument, given: string | null, isAtHand: boolean): Promise<boolean> {
  if (given === null || sha256 === null) return isAtHand;
  const { createHash } = await import("node:crypto");
  return createHash("sha256").update(given).digest("hex") === sha256;
}

async function shippedTexts(documents: readonly QuotedDocument[]): Promise<Record<string, string>> {
  const known = documents.filter(({ sha256 }) => sha256 !== null && shippedHashes.includes(sha256));
  if (known.length === 0) return {};
  const [{ sources }, { getSourceText }] = await Promise.all([import("@igf/sources"), import("@igf/sources/texts")]);
  const shipped = new Map<string | null, string>(sources.map(({ id, sha256 }) => [sha256, id]));
  return Object.fromEntries(known.map(({ id, sha256 }) => [id, getSourceText(shipped.get(sha256)!)!]));
}
