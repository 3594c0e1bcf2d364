/** A document whose text a dataset quotes. */
export interface QuotedDocument {
  readonly id: string;
  readonly sha256: string | null;
}

interface QuotingRecord {
  source?: { document: string; ranges?: unknown[] } | null;
}

/**
 * The documents that the records of a dataset quote at ranges, as far as its first bytes tell: where they are not all of it, every
 * document that has a text. Whatever is not a dataset has none; the validator says why.
 */
export function quotedDocuments(head: Buffer): readonly QuotedDocument[] {
  if (!head.includes('"sha256"')) return [];
  const text = head.toString("utf8");
  return parse(text, quotedInDataset) ?? parse(/^[^\r\n]*/.exec(text)![0], documentsOf) ?? parse(`{${listOfSources(text)}}`, documentsOf) ?? [];
}

function parse(text: string, find: (dataset: { sources: QuotedDocument[] }) => QuotedDocument[]): QuotedDocument[] | null {
  try {
    return find(JSON.parse(text) as { sources: QuotedDocument[] });
  } catch {
    return null;
  }
}

function quotedInDataset({ sources, ...dataset }: { sources: QuotedDocument[] }): QuotedDocument[] {
  const records = Object.values<unknown>(dataset).filter(Array.isArray).flat() as QuotingRecord[];
  const quoted = new Set(records.map((record) => (record?.source?.ranges?.length ? record.source.document : null)));
  return sources.filter(({ id }) => quoted.has(id));
}

function documentsOf({ sources }: { sources: QuotedDocument[] }): QuotedDocument[] {
  return sources.filter(({ id, sha256 }) => typeof id === "string" && typeof sha256 === "string");
}

/** Cuts the list of sources out of the beginning of a dataset; nothing where there is none, or no end of it. */
function listOfSources(text: string): string {
  const start = text.search(/"sources"\s*:\s*\[\s*\{/);
  let [depth, inText] = [0, false];
  for (let index = start; start !== -1 && index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '"') inText = !inText;
    else if (inText) index += sign === "\\" ? 1 : 0;
    else if (sign === "[") depth += 1;
    else if (sign === "]" && --depth === 0) return text.slice(start, index + 1);
  }
  return "";
}
