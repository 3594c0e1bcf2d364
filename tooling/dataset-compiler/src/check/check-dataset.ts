import type { MessagesDataset } from "@igf/schema";
import { validateText } from "@igf/validator";
import { emitJson } from "../emit/emit-json.js";
import type { Problems } from "../problems.js";
import type { MessagesData } from "../read/read-messages.js";
import type { KnownConcepts } from "../read/read-siblings.js";

/** Checks a dataset with the validator that everybody uses. There is no private door: a warning fails our build, too. */
export function checkDataset(dataset: MessagesDataset, { yaml, ids }: MessagesData, texts: ReadonlyMap<string, string>, concepts: KnownConcepts, problems: Problems): void {
  const report = validateText(emitJson(dataset), {
    sourceTexts: Object.fromEntries(texts),
    conceptIds: concepts.concepts.map(({ id }) => id),
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
