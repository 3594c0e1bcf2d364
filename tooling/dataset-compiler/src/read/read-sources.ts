import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problems } from "../problems.js";
import { checkFormat } from "./check-format.js";
import { checkIds, type WrittenId } from "./check-ids.js";
import { citedPagesFormat, documentsFormat, type CitedPagesFile, type DocumentsFile } from "./formats.js";
import { readYaml, type YamlFile } from "./read-yaml.js";

/** What people wrote about the sources, and the texts that lie beside it. */
export interface SourcesData {
  readonly documents: DocumentsFile["documents"];
  readonly documentsYaml: YamlFile;
  readonly citedPages: CitedPagesFile["citedPages"];
  readonly citedPagesYaml: YamlFile;
  /** Bytes of every file in texts/, by the ID that its name gives. */
  readonly texts: ReadonlyMap<string, Buffer>;
}

/**
 * Reads the source documents, the cited pages and the texts.
 * @throws DataError where a file is not YAML, has another format, or gives an ID twice
 */
export function readSources(folder: string, name: string, problems: Problems): SourcesData {
  const documentsYaml = readYaml(join(folder, "documents.yaml"), `${name}/documents.yaml`);
  const citedPagesYaml = readYaml(join(folder, "cited-pages.yaml"), `${name}/cited-pages.yaml`);
  const { documents } = checkFormat(documentsYaml, documentsFormat, problems);
  const { citedPages } = checkFormat(citedPagesYaml, citedPagesFormat, problems);
  checkIds(
    [
      ...documents.map(({ id }, index): WrittenId => ({ id, yaml: documentsYaml, path: ["documents", index, "id"] })),
      ...citedPages.map(({ id }, index): WrittenId => ({ id, yaml: citedPagesYaml, path: ["citedPages", index, "id"] })),
    ],
    problems,
  );
  problems.throwIfAny();
  return { documents, documentsYaml, citedPages, citedPagesYaml, texts: readTexts(join(folder, "texts")) };
}

function readTexts(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder).filter((file) => file.endsWith(".txt")).sort();
  return new Map(names.map((file) => [file.slice(0, -".txt".length), readFileSync(join(folder, file))]));
}
