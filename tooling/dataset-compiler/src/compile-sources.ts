import type { SourceDocument } from "@igf/schema";
import { checkRecords } from "./check/check-records.js";
import { locateDisclaimer } from "./locate/locate-disclaimer.js";
import { Problems } from "./problems.js";
import { readSources } from "./read/read-sources.js";
import { SourceText } from "./read/source-text.js";
import { resolveDocuments } from "./resolve/resolve-documents.js";

export interface CompiledSources {
  readonly documents: readonly SourceDocument[];
  readonly citedPages: readonly SourceDocument[];
  /** The texts that may be published, by document ID. */
  readonly texts: ReadonlyMap<string, string>;
  /** Documents whose text is not published and was not supplied, so that its hash could not be rechecked. */
  readonly notRechecked: readonly string[];
}

/**
 * Compiles the source documents: read → resolve (hash and length) → locate (disclaimers) → check.
 *
 * @param folder - of the data
 * @param name - how messages name it
 * @param supply - returns the bytes of a text that may not be published, if somebody supplied it
 * @throws DataError that lists what is wrong with the data
 */
export function compileSources(folder: string, name: string, supply: (id: string) => Uint8Array | null): CompiledSources {
  const problems = new Problems();
  const data = readSources(folder, name, problems);
  const { documents, texts, notRechecked } = resolveDocuments(data, supply, problems);
  const citedPages = data.citedPages.map((page): SourceDocument => ({ type: "SourceDocument", ...page }));
  for (const [index, { id, disclaimer }] of documents.entries()) {
    const text = texts.get(id);
    if (text !== undefined) locateDisclaimer(disclaimer, new SourceText(id, text), data.documentsYaml, ["documents", index, "disclaimer"], problems);
  }
  problems.throwIfAny();
  checkRecords(documents, data.documentsYaml, (index) => ["documents", index], problems, { sourceTexts: Object.fromEntries(texts) });
  checkRecords(citedPages, data.citedPagesYaml, (index) => ["citedPages", index], problems);
  problems.throwIfAny();
  return { documents, citedPages, texts, notRechecked };
}
