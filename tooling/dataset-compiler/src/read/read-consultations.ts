import type { Problems } from "../problems.js";
import { checkFormat } from "./check-format.js";
import { checkIds, type WrittenId } from "./check-ids.js";
import { consultationsFormat, type ConsultationsFile } from "./consultations-format.js";
import { readYaml, type Path, type YamlFile } from "./read-yaml.js";
import { walkAsks, type AskAt } from "./walk-asks.js";

/** A file of consultations, and its asks in the order in which they are printed. */
export interface ConsultationsData {
  readonly yaml: YamlFile;
  readonly file: ConsultationsFile;
  readonly asks: readonly AskAt[];
  /** Every ID that the file gives. */
  readonly ids: readonly WrittenId[];
}

/**
 * Reads a file of consultations.
 * @throws DataError where it is not YAML, has another format, or gives an ID twice
 */
export function readConsultations(path: string, name: string, problems: Problems): ConsultationsData {
  const yaml = readYaml(path, name);
  const file = checkFormat(yaml, consultationsFormat, problems);
  const asks = walkAsks(file);
  const listed = (key: "consultations" | "clusters" | "tensions" | "retired") =>
    (file[key] ?? []).map(({ id }, index): { id: string; path: Path } => ({ id, path: [key, index, "id"] }));
  const ids = [
    ...listed("consultations"),
    ...asks.map(({ ask, path: at }) => ({ id: ask.id, path: [...at, "id"] })),
    ...listed("clusters"),
    ...listed("tensions"),
    ...listed("retired"),
  ].map((written): WrittenId => ({ ...written, yaml }));
  checkIds(ids, problems);
  problems.throwIfAny();
  return { yaml, file, asks, ids };
}
