import type { SourceDocument } from "@igf/schema";
import { checkNames } from "../check-options.js";
import type { ValidateOptions } from "../options.js";
import { rules } from "../rules/catalogue.js";
import { NdjsonReader } from "./check-ndjson.js";
import { inputOf, type StreamReader } from "./create-check.js";
import { JsonIdReader } from "./json-id-reader.js";
import { knownIds, type KnownIds } from "./known-ids.js";
import { RecordStream } from "./record-stream.js";
import { Tally, type TallyOptions } from "./tally.js";

/**
 * What reads a file for its IDs alone.
 *
 * @group Engine
 */
export interface IdCollector {
  /** Takes the next bytes of the file. They may be written over as soon as it returns. */
  push(bytes: Uint8Array): void;
  /** Takes note that another file of the same dataset begins: only a dataset in CSV has several. */
  next?(file: string): void;
  /** Takes note that the file has ended, and returns what is known of it. */
  end(): CollectedIds;
}

/**
 * What was read of a file for its IDs alone.
 *
 * @group Engine
 */
export interface CollectedIds extends KnownIds {
  /** Its source documents, as far as they come before other records and have the right shape. */
  readonly sources: readonly SourceDocument[];
}

/**
 * Returns what reads a JSON or NDJSON file for its IDs alone, so that the records of other files may name them: see
 * {@link ValidateOptions.others}. Whatever is wrong with the file is passed over. The other formats have theirs in
 * `@igf/validator/formats`.
 *
 * @group Engine
 * @throws {TypeError} for a format that it does not read, and for other options.
 * @example
 * ```ts
 * import { collectIds } from "@igf/validator/engine";
 *
 * const collector = collectIds({ format: "ndjson", file: "retired.ndjson" });
 * collector.push(new TextEncoder().encode('{ "type": "Retired", "id": "river-1", "since": "1.0.0", "replacedBy": [], "reason": "Twice." }'));
 * const known = collector.end();
 * [known.file, known.typeOf("river-1"), known.typeOf("river-2")]; // => ["retired.ndjson", "Retired", null]
 * ```
 */
export function collectIds(options: Pick<ValidateOptions, "format" | "file"> = {}): IdCollector {
  checkNames(options, ["format", "file"]);
  const { format = "json", file = null } = options;
  if (format !== "json" && format !== "ndjson") throw new TypeError(`Files in ${format} are read by \`collectIds\` of @igf/validator/formats.`);
  return collectFrom(file, (stream) => (format === "json" ? new JsonIdReader(stream) : new NdjsonReader(stream)));
}

/** Returns what collects the IDs of a file whose records are read one after the other. */
export function collectFrom(file: string | null, readerOf: (stream: RecordStream) => StreamReader): IdCollector {
  const knowledge = { sourceTexts: new Map(), conceptIds: null, off: notAsked };
  const stream = new CollectedStream({ ...silent, file, knowledge, tally: new NoTally(silent), emit: () => {} });
  const reader = readerOf(stream);
  return {
    ...inputOf(reader),
    end() {
      reader.end();
      const { dataset, ids, sources } = stream.rules;
      // What has this prefix, and is not there, may be what could not be read: without one, nobody minds.
      const prefix = stream.isBroken || !stream.lastIsJson ? null : (dataset?.prefix ?? null);
      return { ...knownIds({ file, title: stream.title, prefix }, ids), sources: [...sources.values()] };
    },
  };
}

const silent: TallyOptions = { severityOf: () => "off", maxFindings: 0, maxRepeats: 0 };

/** Takes note of whether all of it could be read. */
class CollectedStream extends RecordStream {
  isBroken = false;

  override broken(): void {
    this.isBroken = true;
  }
}

/** Nobody asks what is wrong with a record. */
class NoTally extends Tally {
  override explains(): boolean {
    return false;
  }
}

/** No rule is asked. */
const notAsked: ReadonlySet<string> = new Set(rules.map(({ name }) => name));
