import { createHash } from "node:crypto";
import type { SourceDocument } from "@igf/schema";
import type { Problem, Problems } from "../problems.js";
import type { SourcesData } from "../read/read-sources.js";
import { suppliedTexts } from "../read/read-supplied-text.js";
import type { YamlFile } from "../read/read-yaml.js";

type Written = SourcesData["documents"][number];
type Supply = (id: string) => Uint8Array | null;

interface ResolvedDocuments {
  readonly documents: SourceDocument[];
  readonly texts: Map<string, string>;
  readonly notRechecked: string[];
}

/** Returns the documents with hash and length of their texts, and the texts that may be published. */
export function resolveDocuments({ documents, documentsYaml, texts }: SourcesData, supply: Supply, problems: Problems): ResolvedDocuments {
  const resolved: ResolvedDocuments = { documents: [], texts: new Map(), notRechecked: [] };
  for (const [index, written] of documents.entries()) {
    const { id, textIncluded } = written;
    const included = texts.get(id);
    const fault = faultOfText(written, included);
    const bytes = included ?? supply(id);
    const measured = fault || bytes === null ? null : measure(written, bytes);
    if (fault || typeof measured === "string") {
      const { what, mend } = fault ?? { what: `Its text ${String(measured)}.`, mend: mendOfAnotherText };
      problems.add({ file: documentsYaml.name, line: documentsYaml.lineOf(["documents", index, "id"]), subject: id, what, mend });
      continue;
    }
    if (measured === null) resolved.notRechecked.push(id);
    else if (textIncluded) resolved.texts.set(id, measured.text);
    resolved.documents.push(toRecord(written, measured ?? written));
  }
  addStrayTexts(documents, documentsYaml, texts, problems);
  return resolved;
}

/** What is wrong with the presence or absence of a text. */
function faultOfText({ id, textIncluded, sha256, length }: Written, included: Uint8Array | undefined): Pick<Problem, "what" | "mend"> | null {
  if (textIncluded && included === undefined) {
    return { what: `Its text is to be included, but texts/${id}.txt is missing.`, mend: "Add the text, or write `textIncluded: false` with `sha256` and `length`." };
  }
  if (!textIncluded && included !== undefined) {
    return { what: `Its text may not be published, but lies in texts/${id}.txt.`, mend: `Remove the file, and supply it only while building (${suppliedTexts}=folder).` };
  }
  if (!textIncluded && (sha256 == null || length == null)) {
    return { what: "Its text is not included, and `sha256` or `length` is missing.", mend: "Write both, so that whoever has the text can check that it is the same." };
  }
  return null;
}

function addStrayTexts(documents: readonly Written[], documentsYaml: YamlFile, texts: SourcesData["texts"], problems: Problems): void {
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

const mendOfAnotherText = "Check which text it is. Quotes count in one text: another one, even with other line endings, is another document.";

/** Text, hash and length in code points; or, in words, why it is not the text that was described. */
function measure(written: Written, bytes: Uint8Array): Measured | string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return "is not UTF-8";
  }
  const { length } = [...text];
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (written.length != null && written.length !== length) return `has ${length} code points, not ${written.length}`;
  if (written.sha256 != null && written.sha256 !== sha256) return `has the SHA-256 ${sha256}, not ${written.sha256}`;
  return { text, sha256, length };
}

/** The record, with its fields in the order of the codebook. */
function toRecord(written: Written, { sha256 = null, length = null }: Pick<Written, "sha256" | "length">): SourceDocument {
  const { id, title, publisher, authors, date, status, url, language, retrieved, license, disclaimer, textIncluded, note, extensions } = written;
  return {
    type: "SourceDocument", id, title, publisher, authors, date, status, url, language, sha256, length, retrieved, license, disclaimer, textIncluded, note,
    ...(extensions && { extensions }),
  };
}
