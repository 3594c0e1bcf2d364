import type { Problems } from "../problems.js";
import { checkFormat } from "./check-format.js";
import { checkIds, type WrittenId } from "./check-ids.js";
import { readYaml, type YamlFile } from "./read-yaml.js";
import { statisticsFormat, type StatisticsFile } from "./statistics-format.js";

/** A file of statistics. */
export interface StatisticsData {
  readonly yaml: YamlFile;
  readonly file: StatisticsFile;
  /** Every ID that the file gives. */
  readonly ids: readonly WrittenId[];
}

/**
 * Reads a file of statistics.
 * @throws DataError where it is not YAML, has another format, or gives an ID twice
 */
export function readStatistics(path: string, name: string, problems: Problems): StatisticsData {
  const yaml = readYaml(path, name);
  const file = checkFormat(yaml, statisticsFormat, problems);
  const ids = (["events", "indicators", "observations", "retired"] as const).flatMap((key) =>
    (file[key] ?? []).map(({ id }, index): WrittenId => ({ id, yaml, path: [key, index, "id"] })),
  );
  checkIds(ids, problems);
  problems.throwIfAny();
  return { yaml, file, ids };
}
