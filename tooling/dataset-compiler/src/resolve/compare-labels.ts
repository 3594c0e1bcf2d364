import type { Concept } from "@igf/schema";
import type { Problems } from "../problems.js";
import type { Path, YamlFile } from "../read/read-yaml.js";
import { labelsOf } from "./read-printed-labels.js";

/** Concept IDs as people wrote them, and the labels that the document prints, both in order. */
export interface Comparison {
  readonly subject: string;
  readonly ids: readonly string[];
  readonly path: Path;
  readonly printed: readonly string[];
}

/** Checks that the concepts that people wrote are those that the document prints, in the same order. */
export function compareLabels({ subject, ids, path, printed }: Comparison, concepts: readonly Concept[], yaml: YamlFile, problems: Problems): void {
  const labels = new Map(concepts.map((concept) => [concept.id, labelsOf(concept)]));
  const count = Math.max(ids.length, printed.length);
  for (let index = 0; index < count; index += 1) {
    const [id, label] = [ids[index], printed[index]];
    if (id !== undefined && label !== undefined && labels.get(id)?.includes(label)) continue;
    problems.add({
      file: yaml.name,
      line: yaml.lineOf(id === undefined ? path : [...path, index]),
      subject,
      what: `Number ${index + 1} is ${id === undefined ? "missing" : `"${id}"`}, but the document prints ${label === undefined ? "no more" : `“${label}”`}.`,
      details: [`printed: ${printed.join(" | ")}`],
      mend: mendOf(id, label, concepts),
    });
    return;
  }
}

function mendOf(id: string | undefined, label: string | undefined, concepts: readonly Concept[]): string {
  if (label === undefined) return `Take "${id}" out.`;
  const meant = concepts.filter((concept) => labelsOf(concept).includes(label)).map((concept) => `"${concept.id}"`);
  return meant.length > 0
    ? `Write ${meant.join(" or ")} here; the order is the printed one.`
    : "No concept has this label: add it to the altLabels of the concept that it stands for.";
}
