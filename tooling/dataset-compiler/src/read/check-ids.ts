import type { Problems } from "../problems.js";
import type { Path, YamlFile } from "./read-yaml.js";

/** An ID as people wrote it, and where. */
export interface WrittenId {
  readonly id: string;
  readonly yaml: YamlFile;
  readonly path: Path;
}

/** Checks that no ID is given twice; the error names both places. */
export function checkIds(written: readonly WrittenId[], problems: Problems): void {
  const first = new Map<string, WrittenId>();
  for (const current of written) {
    const { id, yaml, path } = current;
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, current);
      continue;
    }
    problems.add({
      file: yaml.name,
      line: yaml.lineOf(path),
      subject: id,
      what: `This ID is already in use at ${before.yaml.name}:${before.yaml.lineOf(before.path)}.`,
      mend: "Give the newer of the two records the next free number; a published ID never moves to another record.",
    });
  }
}
