import { createHash } from "node:crypto";
import type { SourceDocument } from "@igf/schema";
import type { Problems } from "../problems.js";
import { suppliedTexts } from "../read/read-supplied-text.js";
import type { SourcesData } from "../read/read-sources.js";

interface ResolvedDocuments {
  readonly documents: SourceDocument[];
  readonly texts: Map<string, string>;
  readonly notRechecked: string[];
}

/** Returns the documents with hash and length of their texts, and the texts that may be published. */
export function resolveDocuments(data: SourcesData, supply: (id: string) => Uint8Array | null, problems: Problems): ResolvedDocuments {
  const resolved: ResolvedDocuments = { documents: [], texts: new Map(), notRechecked: [] };
  for (const [index, written] of data.documents.entries()) {
    const { id, textIncluded } = written;
    const place = { file: data.documentsYaml.name, line: data.documentsYaml.lineOf(["documents", index, "id"]), subject: id };
    const included = data.texts.get(id);
    if (textIncluded && included === undefined) {
      problems.add({ ...place, what: `Its text is to be included, but texts/${id}.txt is missing.`, mend: `Add the text, or write \`textIncluded: false\` with \`sha256\` and \`length\`.` });
      continue;
    }
    if (!textIncluded && included !== undefined) {
      problems.add({ ...place, what: `Its text may not be published, but lies in texts/${id}.txt.`, mend: `Remove the file, and supply it only while building (${suppliedTexts}=folder).` });
      continue;
    }
    if (!textIncluded && (written.sha256 == null || written.length == null)) {
      problems.add({ ...place, what: "Its text is not included, and `sha256` or `length` is missing.", mend: "Write both, so that whoever has the text can check that it is the same." });
      continue;
    }
    const bytes = included ?? supply(id);
    const measured = bytes === null ? null : measure(bytes);
    const fault = bytes !== null && measured === null ? "is not UTF-8" : measured === null ? null : difference(written, measured);
    if (fault !== null) {
      problems.add({ ...place, what: `Its text ${fault}.`, mend: "Check which text it is. Quotes count in one text: another one, even with other line endings, is another document." });
      continue;
    }
    if (measured === null) resolved.notRechecked.push(id);
    if (textIncluded) resolved.texts.set(id, measured!.text);
    resolved.documents.push(toRecord(written, measured?.sha256 ?? written.sha256!, measured?.length ?? written.length!));
  }
  addStrayTexts(data, problems);
  return resolved;
}

function addStrayTexts({ documents, documentsYaml, texts }: SourcesData, problems: Problems): void {
  const known = new Set(documents.map(({ id }) => id));
  for (const id of texts.keys()) {
    if (known.has(id)) continue;
    problems.add({ file: documentsYaml.name, line: 1, subject: `texts/${id}.txt`, what: "No document has this ID.", mend: "Describe the document here, or rename or remove the text." });
  }
}

interface Measured {
  readonly text: string;
  readonly sha256: string;
  readonly length: number;
}

/** Text, hash and length in code points, or `null` for bytes that are not UTF-8. */
function measure(bytes: Uint8Array): Measured | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, sha256: createHash("sha256").update(bytes).digest("hex"), length: [...text].length };
  } catch {
    return null;
  }
}

function difference(written: { sha256?: string | null | undefined; length?: number | null | undefined }, { sha256, length }: Measured): string | null {
  if (written.length != null && written.length !== length) return `has ${length} code points, not ${written.length}`;
  if (written.sha256 != null && written.sha256 !== sha256) return `has the SHA-256 ${sha256}, not ${written.sha256}`;
  return null;
}

/** The record, with its fields in the order of the codebook. */
function toRecord(written: SourcesData["documents"][number], sha256: string, length: number): SourceDocument {
  const { id, title, publisher, authors, date, status, url, language, retrieved, license, disclaimer, textIncluded, note, extensions } = written;
  return {
    type: "SourceDocument", id, title, publisher, authors, date, status, url, language, sha256, length, retrieved, license, disclaimer, textIncluded, note,
    ...(extensions && { extensions }),
  };
}
