import type { CollectedIds } from "@igf/validator/engine";
import { shippedHashes } from "./shipped-hashes.js";

/** Which documents a file quotes, and whether it could be looked up. */
export interface Quotes {
  /** IDs of the documents whose text was at hand, and of the others. */
  readonly quotesChecked: readonly string[];
  readonly quotesNotChecked: readonly string[];
  /** Of the others, those for which another text was given. */
  readonly otherTextGiven: readonly string[];
  /** Every document that the file lists; `null` where it lists none. */
  readonly documents: readonly string[] | null;
}

/** What is known of nothing. */
export const noQuotes: Quotes = { quotesChecked: [], quotesNotChecked: [], otherTextGiven: [], documents: null };

/** What is known of a file beforehand, and whether that is all of it. */
export interface Beginning extends Pick<CollectedIds, "sources" | "quoted"> {
  readonly isWhole: boolean;
}

type SourceDocument = CollectedIds["sources"][number];
type Texts = Readonly<Record<string, string>>;

/**
 * Finds the texts of the documents that a file lists: those that were given, and those that @igf/sources ships, recognised by
 * their hash. What follows a beginning is taken to quote every document that has a text.
 */
export async function textsOf({ sources, quoted, isWhole }: Beginning, given: Texts): Promise<{ texts: Texts; quotes: Quotes }> {
  const texts = { ...(await shippedTexts(sources)), ...given };
  const listed = new Map(sources.map((document) => [document.id, document]));
  const supposed = isWhole ? [] : sources.filter(({ sha256 }) => sha256 !== null).map(({ id }) => id);
  const checked = new Map<string, boolean>();
  for (const id of new Set([...quoted, ...supposed])) checked.set(id, Object.hasOwn(texts, id) && (await isText(texts[id]!, listed.get(id))));
  const quotesNotChecked = [...checked.keys()].filter((id) => !checked.get(id));
  const quotes = {
    quotesChecked: [...checked.keys()].filter((id) => checked.get(id)),
    quotesNotChecked,
    otherTextGiven: quotesNotChecked.filter((id) => Object.hasOwn(texts, id)),
    documents: sources.length > 0 ? [...listed.keys()] : null,
  };
  return { texts, quotes };
}

/** In a text that is another than the described one no quote is looked up, and the validator says so. */
async function isText(text: string, { sha256, length }: Partial<SourceDocument> = {}): Promise<boolean> {
  const { createHash } = await import("node:crypto");
  return (sha256 ?? null) === null || (createHash("sha256").update(text).digest("hex") === sha256 && (length === null || length === [...text].length));
}

async function shippedTexts(documents: readonly SourceDocument[]): Promise<Texts> {
  const known = documents.filter(({ sha256 }) => sha256 !== null && shippedHashes.includes(sha256));
  if (known.length === 0) return {};
  const [{ sources }, { getSourceText }] = await Promise.all([import("@igf/sources"), import("@igf/sources/texts")]);
  const shipped = new Map<string | null, string>(sources.map(({ id, sha256 }) => [sha256, id]));
  return Object.fromEntries(known.map(({ id, sha256 }) => [id, getSourceText(shipped.get(sha256)!)!]));
}
