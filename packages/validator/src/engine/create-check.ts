import type { Summary } from "../finding.js";
import { settingsOf, type ValidateOptions } from "../options.js";
import { countsOf } from "../to-report.js";
import { NdjsonReader } from "./check-ndjson.js";
import { JsonReader } from "./read-json.js";
import { RecordStream, type Described } from "./record-stream.js";
import { Tally } from "./tally.js";

/**
 * A validation to which bytes are given as they come.
 *
 * @group Engine
 */
export interface Check {
  /** Takes the next bytes of the file. They may be written over as soon as it returns. */
  push(bytes: Uint8Array): void;
  /** Takes note that the file has ended, and sums up. */
  end(): Summary;
  /** Returns what has been described since the last call, in the order of the file; what only the end can tell comes last. */
  take(): Described[];
}

/**
 * Returns a check of one JSON or NDJSON file, which holds no more of it than a record at a time.
 *
 * @group Engine
 * @throws {TypeError} for options that cannot be.
 * @example
 * ```ts
 * import { createCheck } from "@igf/validator/engine";
 *
 * const check = createCheck({ format: "ndjson" });
 * check.push(new TextEncoder().encode('{ "type": "Topic",\n'));
 * check.push(new TextEncoder().encode("null\n"));
 * check.end().errors; // => 2
 * check.take().map(({ finding }) => `${finding.line}: ${finding.message}`);
 * // => ["1: The file ends before the object that begins on line 1 is closed.", "2: Here stands null, not a record."]
 * ```
 */
export function createCheck(options: ValidateOptions = {}): Check {
  const settings = settingsOf(options);
  const file = options.file ?? null;
  if (options.format !== "ndjson") return new JsonReader(file, settings);
  const tally = new Tally(settings);
  let described: Described[] = [];
  const stream = new RecordStream({ ...settings, file, tally, emit: (one) => void described.push(one) });
  const reader = new NdjsonReader(stream);
  return {
    push: (bytes) => reader.push(bytes),
    end() {
      reader.end();
      return { type: stream.type, title: stream.title, records: stream.records, ...countsOf(tally) };
    },
    take() {
      const taken = described;
      described = [];
      return taken;
    },
  };
}
