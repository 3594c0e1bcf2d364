import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problems } from "../problems.js";
import { checkFormat } from "./check-format.js";
import { checkIds, type WrittenId } from "./check-ids.js";
import { vocabularyFormat, type VocabularyFile } from "./formats.js";
import { readYaml, type YamlFile } from "./read-yaml.js";

/** One concept scheme as people wrote it. */
export interface VocabularyData {
  readonly yaml: YamlFile;
  readonly file: VocabularyFile;
}

/**
 * Reads every concept scheme of a folder, in the order of the file names.
 * @throws DataError where a file is not YAML, has another format, or gives an ID twice
 */
export function readVocabularies(folder: string, name: string, problems: Problems): VocabularyData[] {
  const names = readdirSync(folder).filter((file) => file.endsWith(".yaml")).sort();
  const vocabularies = names.map((file) => {
    const yaml = readYaml(join(folder, file), `${name}/${file}`);
    return { yaml, file: checkFormat(yaml, vocabularyFormat, problems) };
  });
  checkIds(
    vocabularies.flatMap(({ yaml, file }) => [
      { id: file.scheme.id, yaml, path: ["scheme", "id"] },
      ...file.concepts.map(({ id }, index): WrittenId => ({ id, yaml, path: ["concepts", index, "id"] })),
    ]),
    problems,
  );
  problems.throwIfAny();
  return vocabularies;
}
