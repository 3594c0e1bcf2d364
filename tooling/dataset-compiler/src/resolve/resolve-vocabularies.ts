import type { Concept, ConceptScheme } from "@igf/schema";
import type { Problems } from "../problems.js";
import type { KnownSources } from "../read/read-siblings.js";
import type { VocabularyData } from "../read/read-vocabularies.js";
import { checkNames } from "./check-names.js";
import { labelsOf } from "./read-printed-labels.js";

export interface Vocabularies {
  readonly schemes: readonly ConceptScheme[];
  readonly concepts: readonly Concept[];
  /** Schemes whose printed labels are searched for in texts. */
  readonly mentioned: readonly string[];
}

/** Returns the schemes and their concepts, once every ID in them names something and no label is ambiguous. */
export function resolveVocabularies(vocabularies: readonly VocabularyData[], sources: KnownSources, problems: Problems): Vocabularies {
  const known = new Set([...sources.sources, ...sources.citedPages].map(({ id }) => id));
  for (const { yaml, file } of vocabularies) {
    const own = new Set(file.concepts.map(({ id }) => id));
    const kind = "a source document or cited page";
    checkNames({ named: file.scheme.sources, known, kind, yaml, path: ["scheme", "sources"], subject: `${file.scheme.id} › sources` }, problems);
    for (const [index, { id, sources: cited, broader }] of file.concepts.entries()) {
      checkNames({ named: cited, known, kind, yaml, path: ["concepts", index, "sources"], subject: `${id} › sources` }, problems);
      const above = broader === null ? [] : [broader];
      checkNames({ named: above, known: own, kind: "a concept of this scheme", yaml, path: ["concepts", index, "broader"], subject: `${id} › broader` }, problems);
    }
  }
  checkMentionedLabels(vocabularies.filter(({ file }) => file.mentions), problems);
  return {
    schemes: vocabularies.map(({ file }): ConceptScheme => ({ type: "ConceptScheme", ...file.scheme })),
    concepts: vocabularies.flatMap(({ file }) => file.concepts.map((concept) => toRecord(file.scheme.id, concept))),
    mentioned: vocabularies.filter(({ file }) => file.mentions).map(({ file }) => file.scheme.id),
  };
}

function toRecord(scheme: string, { id, ...concept }: VocabularyData["file"]["concepts"][number]): Concept {
  return { type: "Concept", id, scheme, ...concept };
}

/** A label that stands for two concepts would make a mention a guess. */
function checkMentionedLabels(vocabularies: readonly VocabularyData[], problems: Problems): void {
  const owners = new Map<string, string>();
  for (const { yaml, file } of vocabularies) {
    for (const [index, concept] of file.concepts.entries()) {
      for (const label of labelsOf({ type: "Concept", scheme: file.scheme.id, ...concept })) {
        const owner = owners.get(label);
        if (owner === undefined) owners.set(label, concept.id);
        else {
          problems.add({
            file: yaml.name,
            line: yaml.lineOf(["concepts", index]),
            subject: `${concept.id} › altLabels`,
            what: `The label “${label}” already stands for "${owner}".`,
            mend: "Take it from one of the two: labels of this scheme are searched for in texts, and one label can only mean one concept.",
          });
        }
      }
    }
  }
}
