import type { Concept, ConceptScheme, SourceDocument } from "@igf/schema";
import { createValidator, type ValidateOptions } from "@igf/validator";
import type { Problems } from "../problems.js";
import type { Path, YamlFile } from "../read/read-yaml.js";

/** Checks single records with the validator that everybody uses; a warning fails our build, too. */
export function checkRecords(
  records: readonly (Concept | ConceptScheme | SourceDocument)[],
  yaml: YamlFile,
  pathOf: (index: number) => Path,
  problems: Problems,
  known: ValidateOptions = {},
): void {
  const validator = createValidator(known);
  for (const [index, record] of records.entries()) {
    for (const { rule, pointer, message, mend, didYouMean } of validator.validate(record).findings) {
      const path = [...pathOf(index), ...pointer.split("/").slice(1)];
      problems.add({
        file: yaml.name,
        line: yaml.lineOf(path),
        subject: `${record.id} › ${pointer} (${rule})`,
        what: message,
        mend: didYouMean === null ? mend : `${mend} Did you mean "${didYouMean}"?`,
      });
    }
  }
}
