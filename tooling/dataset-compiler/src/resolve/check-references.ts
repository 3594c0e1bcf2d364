import type { Problems } from "../problems.js";
import type { Path } from "../read/read-yaml.js";
import { checkNames } from "./check-names.js";
import { compareLabels } from "./compare-labels.js";
import { labelsOf, readPrintedCodes, readPrintedTags } from "./read-printed-labels.js";
import type { Parts } from "./resolve-messages.js";

/** Checks that every ID in a file of messages names something, and that codes and tags are those that are printed. */
export function checkReferences({ data: { yaml, file, records, ids }, sources, concepts: { concepts } }: Parts, problems: Problems): void {
  const known = {
    "a source document or cited page": new Set(sources.map(({ id }) => id)),
    "an event of this file": new Set(file.events.map(({ id }) => id)),
    "a record of this file": new Set(ids.map(({ id }) => id)),
    "a concept": new Set(concepts.map(({ id }) => id)),
  };
  const check = (named: readonly string[], kind: keyof typeof known, path: Path, subject: string) =>
    checkNames({ named, known: known[kind], kind, yaml, path, subject }, problems);

  for (const [index, { id, sources: cited }] of file.events.entries()) {
    check(cited, "a source document or cited page", ["events", index, "sources"], `${id} › sources`);
  }
  for (const [index, { id, replacedBy }] of (file.retired ?? []).entries()) {
    check(replacedBy, "a record of this file", ["retired", index, "replacedBy"], `${id} › replacedBy`);
  }
  const labels = concepts.flatMap(labelsOf);
  for (const { theme, path } of records.filter(({ kind }) => kind === "theme")) {
    check([theme.event], "an event of this file", [...path, "event"], `${theme.id} › event`);
    const printed = { codes: readPrintedCodes(theme.codesAsPrinted ?? ""), tags: readPrintedTags(theme.tagsAsPrinted ?? "", labels) };
    for (const field of ["codes", "tags"] as const) {
      const place = { path: [...path, field], subject: `${theme.id} › ${field}` };
      if (!check(theme[field], "a concept", place.path, place.subject)) continue;
      compareLabels({ ...place, ids: theme[field], printed: printed[field] }, concepts, yaml, problems);
    }
  }
}
