import { checkNames } from "../check-options.js";
import { collectFrom, collectIds as collectFromJson, type IdCollector } from "../engine/collect-ids.js";
import type { StreamReader } from "../engine/create-check.js";
import { takeDocument } from "../engine/json-id-reader.js";
import type { RecordStream } from "../engine/record-stream.js";
import type { ValidateOptions } from "../options.js";
import { joined } from "../read/split-lines.js";
import { decode } from "../syntax/decode.js";
import { longestDocument } from "../syntax/limits.js";
import { CsvReader } from "./csv-reader.js";
import { readYaml } from "./read-yaml.js";

/**
 * Returns what reads a file in any format for its IDs alone: as that of `@igf/validator/engine`, which knows fewer formats and
 * is smaller.
 *
 * @group Formats
 * @throws {TypeError} for other options.
 * @example
 * ```ts
 * import { collectIds } from "@igf/validator/formats";
 *
 * const other = collectIds({ format: "csv", file: "retired.csv" });
 * other.push(new TextEncoder().encode("type,id,since,replacedBy,reason\nRetired,river-1,1.0.0,[],Twice.\n"));
 * other.end().typeOf("river-1"); // => "Retired"
 * ```
 */
export function collectIds(options: Pick<ValidateOptions, "format" | "file"> = {}): IdCollector {
  checkNames(options, ["format", "file"]);
  const { format, file = null } = options;
  if (format === "csv") return collectFrom(file, (stream) => new CsvReader(stream));
  return format === "yaml" ? collectFrom(file, (stream) => new YamlIdReader(stream)) : collectFromJson(options);
}

/** Reads a YAML document for its IDs alone. */
class YamlIdReader implements StreamReader {
  readonly #stream: RecordStream;
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(stream: RecordStream) {
    this.#stream = stream;
  }

  push(bytes: Uint8Array): void {
    this.#length += bytes.length;
    if (this.#length <= longestDocument) this.#pieces.push(new Uint8Array(bytes));
  }

  end(): void {
    const { text } = this.#length <= longestDocument ? decode(joined(this.#pieces)) : { text: null };
    if (text !== null) takeDocument(this.#stream, readYaml(text).value);
  }
}
