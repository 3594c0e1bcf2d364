import type { ConsultationsDataset, MessagesDataset, StatisticsDataset } from "@igf/schema";
import { validateText } from "@igf/validator";
import { emitJson } from "../emit/emit-json.js";
import type { Problems } from "../problems.js";
import type { WrittenId } from "../read/check-ids.js";
import type { KnownConcepts } from "../read/read-siblings.js";
import type { YamlFile } from "../read/read-yaml.js";

/** The file that a dataset was compiled from, and every ID that it gives. */
interface Written {
  readonly yaml: YamlFile;
  readonly ids: readonly WrittenId[];
}

/** Checks a dataset with the validator that everybody uses. There is no private door: a warning fails our build, too. */
export function checkDataset(dataset: MessagesDataset | ConsultationsDataset | StatisticsDataset, { yaml, ids }: Written, texts: ReadonlyMap<string, string>, concepts: KnownConcepts, problems: Problems): void {
  const report = validateText(emitJson(dataset), {
    sourceTexts: Object.fromEntries(texts),
    vocabularies: concepts.concepts.map(({ id }) => id),
  });
  for (const { rule, record, pointer, message, mend, didYouMean } of report.findings) {
    const written = ids.find(({ id }) => id === record);
    problems.add({
      file: yaml.name,
      line: written ? yaml.lineOf(written.path) : 1,
      subject: `${record ?? "the dataset"} › ${pointer} (${rule})`,
      what: message,
      mend: didYouMean === null ? mend : `${mend} Did you mean "${didYouMean}"?`,
    });
  }
}
