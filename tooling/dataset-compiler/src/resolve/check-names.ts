import type { Problems } from "../problems.js";
import type { Path, YamlFile } from "../read/read-yaml.js";
import { didYouMean } from "../suggest.js";

/** IDs at one place of a YAML file, and those that they may be. */
export interface Names {
  readonly named: readonly string[];
  readonly known: ReadonlySet<string>;
  /** What an ID should name, such as "a concept". */
  readonly kind: string;
  readonly yaml: YamlFile;
  readonly path: Path;
  readonly subject: string;
}

/** Returns whether every ID is a known one; for each that is not, a problem says which was probably meant. */
export function checkNames({ named, known, kind, yaml, path, subject }: Names, problems: Problems): boolean {
  const unknown = [...named.entries()].filter(([, id]) => !known.has(id));
  for (const [index, id] of unknown) {
    problems.add({
      file: yaml.name,
      line: yaml.lineOf([...path, index]),
      subject,
      what: `"${id}" is not the ID of ${kind}.`,
      mend: `${didYouMean(id, known)}Correct the ID, or add the record that it should name.`,
    });
  }
  return unknown.length === 0;
}
