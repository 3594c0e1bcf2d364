import { locate } from "@igf/schema/quotes";
import type { Problems } from "../problems.js";
import type { SourceText } from "../read/source-text.js";
import type { Path, YamlFile } from "../read/read-yaml.js";
import { explainMissing } from "./explain-missing.js";

/** Checks that a disclaimer stands in its document, word for word. */
export function locateDisclaimer(disclaimer: string | null, source: SourceText, yaml: YamlFile, path: Path, problems: Problems): void {
  if (disclaimer === null || locate(source.text, disclaimer).length > 0) return;
  const { word, what, details, mend } = explainMissing(disclaimer, source, 0);
  problems.add({ file: yaml.name, line: yaml.lineOf(path, word), subject: `${source.document} › disclaimer`, what, details: details ?? [], mend });
}
