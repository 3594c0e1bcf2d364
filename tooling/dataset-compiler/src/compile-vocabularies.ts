import { checkRecords } from "./check/check-records.js";
import { Problems } from "./problems.js";
import type { KnownSources } from "./read/read-siblings.js";
import { readVocabularies } from "./read/read-vocabularies.js";
import { resolveVocabularies, type Vocabularies } from "./resolve/resolve-vocabularies.js";

/**
 * Compiles the concept schemes: read → resolve → check.
 *
 * @param folder - of the data
 * @param name - how messages name it
 * @throws DataError that lists what is wrong with the data
 */
export function compileVocabularies(folder: string, name: string, sources: KnownSources): Vocabularies {
  const problems = new Problems();
  const data = readVocabularies(folder, name, problems);
  const vocabularies = resolveVocabularies(data, sources, problems);
  problems.throwIfAny();
  for (const { yaml, file } of data) {
    checkRecords(vocabularies.schemes.filter(({ id }) => id === file.scheme.id), yaml, () => ["scheme"], problems);
    checkRecords(vocabularies.concepts.filter(({ scheme }) => scheme === file.scheme.id), yaml, (index) => ["concepts", index], problems);
  }
  problems.throwIfAny();
  return vocabularies;
}
