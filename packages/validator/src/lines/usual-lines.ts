import type { RecordType } from "@igf/schema";
import { readersOfLines } from "../../generated/lines.js";
import { linePatternOf } from "./line-pattern.js";
import type { ReadRecord } from "./read-caught.js";

/** A line that is a record. */
export interface UsualLine {
  readonly type: RecordType;
  readonly record: object;
}

/** What is known of the lines of one type. */
interface Kind {
  readonly type: RecordType;
  readonly pattern: RegExp;
  readonly captures: readonly number[];
  readonly read: ReadRecord;
}

/** In a short file, patterns would cost more than they save. */
const firstLines = 50;

/** Regular expressions are not to be tried on lines of any length. */
const longestLine = 1 << 16;

/**
 * To try in vain costs time: so many lines may be refused, and some more for each that is accepted, which saves several times as
 * much. Then the patterns are forgotten, and others made of the records that come: so often, and no more.
 */
const mostInVain = 200;
const worthOfOne = 8;
const mostBeginnings = 10;

/**
 * Accepts the usual lines of NDJSON as records by one regular expression for each type, over their bytes. Where each line is parsed,
 * most of the time goes into values that nobody looks at; here nothing is made before a rule asks for it.
 */
export class UsualLines {
  /** A record of each type that has come, like which others may be written. */
  readonly #samples = new Map<RecordType, object>();
  /** The type of the last line comes first. */
  #kinds: Kind[] = [];
  #lines = 0;
  #inVain = 0;
  #beginnings = 0;

  /** Takes note of a sound record, and of the length of its text. */
  learn(type: RecordType, record: object, length: number): void {
    if (length <= longestLine && this.#kinds.every((kind) => kind.type !== type)) this.#samples.set(type, record);
  }

  /**
   * Accepts a line, of which each byte is given as a character; they must be valid UTF-8. What is not accepted is not wrong, but must be
   * looked at more closely. Of what is accepted, syntax and shape are right, and all texts are tidy (see `records/are-texts-tidy.ts`).
   */
  accept(line: string): UsualLine | null {
    this.#lines += 1;
    if (this.#lines <= firstLines || this.#beginnings > mostBeginnings || line.length > longestLine) return null;
    for (const [type, record] of this.#samples) this.#prepare(type, record);
    for (let index = 0; index < this.#kinds.length; index += 1) {
      const { type, pattern, captures, read } = this.#kinds[index]!;
      const match = pattern.exec(line);
      if (match === null) continue;
      if (index > 0) this.#kinds.unshift(...this.#kinds.splice(index, 1));
      this.#inVain = Math.max(0, this.#inVain - worthOfOne);
      return { type, record: read(match, captures) };
    }
    this.#inVain += 1;
    if (this.#inVain > mostInVain) this.#beginAnew();
    return null;
  }

  #beginAnew(): void {
    this.#kinds = [];
    this.#beginnings += 1;
    [this.#lines, this.#inVain] = [0, 0];
  }

  #prepare(type: RecordType, record: object): void {
    this.#samples.delete(type);
    const { pattern, captures } = linePatternOf(type, record);
    const { paths, read } = readersOfLines[type];
    this.#kinds.unshift({ type, pattern, captures: paths.map((path) => captures.get(path)!), read });
  }
}
