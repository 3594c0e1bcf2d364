import type { Summary } from "../finding.js";
import { settingsOf, type Settings, type ValidateOptions } from "../options.js";
import { checkBytes } from "../syntax/is-bytes.js";
import { countsOf } from "../to-report.js";
import { NdjsonReader } from "./check-ndjson.js";
import { JsonReader } from "./read-json.js";
import { Untaken, type Described } from "./described.js";
import { RecordStream } from "./record-stream.js";
import { Tally } from "./tally.js";

/**
 * A validation to which bytes are given as they come.
 *
 * @group Engine
 */
export interface Check {
  /** Takes the next bytes of the file. They may be written over as soon as it returns. */
  push(bytes: Uint8Array): void;
  /**
   * Takes note that another file of the same dataset begins. Only a check of CSV can: the file with the header comes first, then
   * that of the source documents.
   */
  next?(file: string): void;
  /** Takes note that the file has ended, and sums up. */
  end(): Summary;
  /** Returns what has been described since the last call, in the order of the file; what only the end can tell comes last. */
  take(): Described[];
}

/** What reads a file into a stream of records. */
export interface StreamReader {
  push(bytes: Uint8Array): void;
  end(): void;
  /** Goes on with another file of the same dataset. */
  next?(file: string): void;
}

/**
 * Returns a check of one JSON or NDJSON file, which holds no more of it than a record at a time. The other formats have
 * theirs in `@igf/validator/formats`.
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
 * // => ["1: The line ends before the object that begins in column 1 is closed.", "2: Here stands null, not a record."]
 * ```
 */
export function createCheck(options: ValidateOptions = {}): Check {
  const { format = "json", file = null } = options;
  const settings = settingsOf(options);
  if (format !== "json" && format !== "ndjson") throw new TypeError(`Files in ${format} are checked by \`createCheck\` of @igf/validator/formats.`);
  return format === "json" ? new JsonReader(file, settings) : checkStream(file, settings, (stream) => new NdjsonReader(stream));
}

/** Returns how a reader is given bytes; only some of them can be given several files. */
export function inputOf(reader: StreamReader): Pick<StreamReader, "push" | "next"> {
  const push = (bytes: Uint8Array) => {
    checkBytes(bytes);
    reader.push(bytes);
  };
  return { push, ...(reader.next && { next: (file) => reader.next!(file) }) };
}

/** Returns a check of a file whose records are read one after the other. */
export function checkStream(file: string | null, settings: Settings, readerOf: (stream: RecordStream) => StreamReader): Check {
  const tally = new Tally(settings);
  const untaken = new Untaken();
  const stream = new RecordStream({ ...settings, file, tally, emit: untaken.add });
  return checkWith(readerOf(stream), stream, tally, () => untaken.take());
}

/** Returns a check that goes on with what a reader has begun. */
export function checkWith(reader: StreamReader, stream: RecordStream, tally: Tally, take: Check["take"]): Check {
  return {
    ...inputOf(reader),
    end() {
      reader.end();
      stream.end();
      return { type: stream.type, title: stream.title, records: stream.records, ...countsOf(tally) };
    },
    take,
  };
}
