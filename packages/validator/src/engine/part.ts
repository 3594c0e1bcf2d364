import type { DatasetType } from "@igf/schema";
import { settingsOf, type ValidateOptions } from "../options.js";
import type { RulesOfPart } from "../rules/run-rules.js";
import { checkBytes } from "../syntax/is-bytes.js";
import { NdjsonReader } from "./check-ndjson.js";
import { checkWith, createCheck, type Check } from "./create-check.js";
import type { Seed } from "./fingerprint.js";
import { inOrder, type Described } from "./described.js";
import { RecordStream } from "./record-stream.js";
import { Tally, type TallyOfPart } from "./tally.js";

/**
 * What one part of an NDJSON file has told. It is plain data, and can be sent from one thread to another.
 *
 * @group Engine
 */
export interface PartResult {
  /** Type of the dataset; `null` where the file has no header. */
  readonly type: DatasetType | null;
  /** Title of the dataset; `null` where there is none. */
  readonly title: string | null;
  /** How many records of each type the part holds. */
  readonly records: Readonly<Record<string, number>>;
  /** How many lines it has. */
  readonly lines: number;
  /** How many lines stand before it, as far as a finding depends on that. */
  readonly linesBefore: number | null;
  /** Whether something was found that can only be told when the file is looked at as a whole. */
  readonly needsWhole: boolean;
  /** What is described of each record. */
  readonly described: readonly (readonly Described[])[];
  /**
   * What was counted, for {@link joinParts}.
   *
   * @internal
   */
  readonly tally: TallyOfPart;
  /**
   * What the rules remember, for {@link joinParts}.
   *
   * @internal
   */
  readonly rules: RulesOfPart;
}

/**
 * Which part of a file a check looks at.
 *
 * @group Engine
 */
export interface PartPlace {
  /** Two random numbers, the same for all parts. */
  readonly seed: Seed;
  /** The first lines of the file: its header, or its source documents. `null` for the part that holds them. */
  readonly head: Uint8Array | null;
  /** The place in the file of its first byte. */
  readonly start: number;
  /** Counts the line feeds before it, where a finding names a line. Without it, such a finding needs the whole file. */
  readonly linesBefore?: () => number;
}

/**
 * A check of one part of an NDJSON file.
 *
 * @group Engine
 */
export interface PartCheck {
  /** Takes the next bytes of the part. They may be written over as soon as it returns. */
  push(bytes: Uint8Array): void;
  /** Whether it is known by now that the file must be looked at as a whole: then there is no use in going on. */
  readonly needsWhole: boolean;
  /** Takes note that the part has ended, at the end of a line. */
  end(): PartResult;
  /**
   * Goes on as a check of the whole file, where its parts cannot be joined: the bytes that follow are given to that one, and what has
   * been found so far is taken from it. Only the check of the first part can, before its end or after it.
   */
  goOn?(): Check;
}

/** So many findings are kept of a part until the parts are joined; of a file with more, they are told as they are made. */
const mostKept = 10_000;

/**
 * Returns a check of one part of an NDJSON file, so that several threads can look at one file. A part begins at the beginning
 * of a line. {@link joinParts} puts together what they tell.
 *
 * @group Engine
 * @throws {TypeError} for options that cannot be.
 * @example
 * ```ts
 * import { createPart, randomSeed } from "@igf/validator/engine";
 *
 * const part = createPart({}, { seed: randomSeed(), head: null, start: 0 });
 * part.push(new TextEncoder().encode('{ "type": "Retired", "id": "river-1", "since": "1.0.0", "replacedBy": [], "reason": "Twice." }\n'));
 * part.end().lines; // => 1
 * ```
 */
export function createPart(options: ValidateOptions, { seed, head, start, linesBefore }: PartPlace): PartCheck {
  const settings = settingsOf(options);
  if (options.format !== undefined && options.format !== "ndjson") throw new TypeError(`A file in ${options.format} cannot be checked in parts: it must be NDJSON.`);
  if (!Array.isArray(seed)) throw new TypeError("A part has no seed: give all parts of a file the one that `randomSeed` returns.");
  const tally = new Tally(settings);
  const described: (readonly Described[])[] = [];
  let kept = 0;
  let tooEarly: Uint8Array | null = null;
  const emit = (group: readonly Described[]) => {
    if ((kept += group.length) > mostKept) stream.needsWhole = true;
    // Who goes on with the whole file tells all of it.
    if (head === null || !stream.needsWhole) described.push(group);
  };
  const goOn = (): Check => {
    if (tooEarly === null) return checkWith(reader, stream, tally, () => described.splice(0).flatMap((group) => inOrder(group)));
    const check = createCheck({ ...options, format: "ndjson" });
    check.push(tooEarly);
    return check;
  };
  const stream = new RecordStream({ ...settings, file: options.file ?? null, tally, part: { seed, isLaterPart: head !== null, linesBefore }, emit });
  const reader = new NdjsonReader(stream);
  if (head) {
    stream.isHeadElsewhere = true;
    reader.goOnAfter(head, start);
    stream.isHeadElsewhere = false;
    stream.rules.leaveHead();
  }
  return {
    push(bytes) {
      checkBytes(bytes);
      reader.push(bytes);
    },
    get needsWhole() {
      return stream.needsWhole || tally.isOverfull;
    },
    end() {
      if (head === null) tooEarly = reader.pause();
      else reader.end();
      const rules = stream.part();
      const { type, title, records, needsWhole } = stream;
      return { type, title, records, lines: reader.lineCount, linesBefore: stream.linesBefore, needsWhole, described, tally: tally.part(), rules };
    },
    ...(head === null && { goOn }),
  };
}
