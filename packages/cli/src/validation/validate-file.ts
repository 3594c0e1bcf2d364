import type { Report } from "@igf/validator";
import { CannotRun } from "../cannot-run.js";
import { readBytes } from "../input/read-bytes.js";
import { quotedDocuments, shippedTexts } from "../input/source-texts.js";

/** What became of one file: a report, or the reason why there is none. */
export type Outcome = Validated | Unread;

/** A file that was read, and what was found in it. */
export interface Validated {
  file: string;
  bytes: Uint8Array;
  report: Report;
  /** IDs of the documents that the records quote: those whose text was at hand, and the others. */
  quotesChecked: string[];
  quotesNotChecked: string[];
}

/** A file that could not be read. */
export interface Unread {
  file: string;
  error: string;
}

/** Validates one file. Of the texts that the user gave, by document ID, it takes those that the dataset quotes. */
export async function validateFile(file: string, givenTexts: ReadonlyMap<string, string>): Promise<Outcome> {
  try {
    return await validateBytes(file, readBytes(file), givenTexts);
  } catch (error) {
    if (error instanceof CannotRun) return { file, error: error.message };
    throw error;
  }
}

async function validateBytes(file: string, bytes: Buffer, givenTexts: ReadonlyMap<string, string>): Promise<Validated> {
  const [{ validateText }, { conceptIds }] = await Promise.all([import("@igf/validator"), import("@igf/vocabularies")]);
  const documents = quotedDocuments(bytes);
  const texts = new Map([...(await shippedTexts(documents)), ...givenTexts]);
  const ids = documents.map(({ id }) => id);
  return {
    file,
    bytes,
    report: validateText(bytes, { file, conceptIds, sourceTexts: Object.fromEntries(texts) }),
    quotesChecked: ids.filter((id) => texts.has(id)),
    quotesNotChecked: ids.filter((id) => !texts.has(id)),
  };
}
