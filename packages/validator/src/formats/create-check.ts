import type { RecordType } from "@igf/schema";
import { checkStream, createCheck as createJsonCheck, type Check } from "../engine/create-check.js";
import { settingsOf, type Settings, type ValidateOptions } from "../options.js";
import type { Lost } from "../shape/lost-types.js";
import { CsvReader } from "./csv-reader.js";
import { YamlCheck } from "./yaml-check.js";

/**
 * Returns a check of one file in any format: as that of `@igf/validator/engine`, which knows fewer formats and is smaller.
 * CSV is held a row at a time, YAML as a whole. A dataset in CSV consists of several files, of which `next` begins another.
 *
 * @group Formats
 * @throws {TypeError} for options that cannot be.
 * @example
 * ```ts
 * import { createCheck } from "@igf/validator/formats";
 *
 * const check = createCheck({ format: "csv", file: "retired.csv" });
 * check.push(new TextEncoder().encode("type,id,since,replacedBy,reason\nRetired,river-1,1.0.0,[],Twice.\n"));
 * check.end().records; // => { Retired: 1 }
 * ```
 */
export function createCheck(options: ValidateOptions = {}): Check {
  const { format, file = null } = options;
  if (format === "csv") return checkCsv(file, settingsOf(options));
  return format === "yaml" ? new YamlCheck(file, settingsOf(options)) : createJsonCheck(options);
}

function checkCsv(file: string | null, settings: Settings): Check {
  // The rules look into it at the end.
  const lost = new Set<RecordType>();
  const knowledge: Settings["knowledge"] & Lost = { ...settings.knowledge, lost };
  return checkStream(file, { ...settings, knowledge }, (stream) => new CsvReader(stream, lost));
}
