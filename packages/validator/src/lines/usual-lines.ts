import type { RecordType } from "@igf/schema";
import { createMatcher, kindOfLine, type KindOfLine } from "./kind-of-line.js";
import { json, longestLine, namedOnly, noJson, refused, unsure } from "./layout.js";
import type { LineMatcher } from "./line-matcher.js";

/** A record that is written as usual. */
export interface UsualLine {
  readonly type: RecordType;
  /** Its texts are read when they are asked for, as long as no other line comes. */
  readonly record: object;
}

/** A line that names one record, which is faulty: neither syntax nor shape can be right, whatever else stands in it. */
export interface RefusedLine {
  /** What the record says: the type of one, or none that there is. */
  readonly type: string;
  readonly id: string;
  /** Whether it is no JSON whose keys and numbers are read as they stand there. */
  readonly isBroken: boolean;
}

/** In a short file, programs would cost more than they save. */
const firstLines = 50;

/**
 * To try in vain costs time: of so many lines the verdict may be unsure, and of some more for each one of which it is not, which saves
 * several times as much. Then the programs are forgotten, and others made of the records that come: so often, and no more.
 */
const mostInVain = 200;
const worthOfOne = 8;
const mostBeginnings = 10;

/**
 * Accepts the usual lines of NDJSON as records, and what stands in the lists of a long dataset in JSON, by one program for each type,
 * over their bytes. Where each is parsed, most of the time goes into values that nobody looks at; here nothing is made before a rule asks
 * for it.
 */
export class UsualLines {
  /** A record of each type that has come, like which others may be written. */
  readonly #samples = new Map<RecordType, object>();
  /** The type of the last line comes first. */
  #kinds: KindOfLine[] = [];
  #lines = 0;
  #inVain = 0;
  #beginnings = 0;
  #matcher: LineMatcher | null | undefined;
  /** What is known of the last line, if that is more than nothing, and by whose captures. */
  #seen: { readonly verdict: number; readonly names: KindOfLine["names"] } | null = null;

  /** Takes note of a record like which others may be written, and of the length of its text. */
  learn(type: RecordType, record: object, length: number): void {
    if (length <= longestLine && this.#kinds.every((kind) => kind.type !== type)) this.#samples.set(type, record);
  }

  /** The line that was accepted last. */
  get line(): string {
    return this.#matcher!.line;
  }

  /** Looks at the line that was not accepted last, and returns what it names if it is certainly faulty. */
  get refused(): RefusedLine | null {
    if (this.#seen === null) return null;
    const { verdict, names } = this.#seen;
    const matcher = this.#matcher!;
    const text = matcher.judgeText();
    if (text !== noJson && (text !== json || verdict !== refused)) return null;
    return { type: matcher.word(names.type)!, id: matcher.word(names.id)!, isBroken: text === noJson };
  }

  /** Takes note that the bytes which follow are others than those before. */
  follow(): void {
    this.#matcher?.forget();
  }

  /**
   * Accepts a line, which must be valid UTF-8. What is not accepted may be right all the same, and must be looked at more closely,
   * unless it is `refused`. Of what is accepted, syntax and shape are right, and all texts are tidy (see `records/are-texts-tidy.ts`).
   */
  accept(bytes: Uint8Array, start: number, end: number): UsualLine | null {
    this.#lines += 1;
    this.#seen = null;
    if (this.#lines <= firstLines || this.#beginnings > mostBeginnings || end - start > longestLine) return null;
    // Where there can be none, that is found out once.
    if (this.#matcher === undefined) this.#matcher = createMatcher();
    const matcher = this.#matcher;
    if (matcher === null) return null;
    if (this.#samples.size > 0) this.#prepare(matcher);
    for (let index = 0; index < this.#kinds.length; index += 1) {
      const { type, program, patterns, texts, captures, names, read } = this.#kinds[index]!;
      const verdict = matcher.judge(program, bytes, start, end);
      if (verdict === refused || verdict === namedOnly) this.#seen = { verdict, names };
      if (verdict === refused) {
        this.#wasWorthIt();
        return null;
      }
      // It is a line of this type, and of no other.
      if (verdict === namedOnly) break;
      if (verdict === unsure) continue;
      if (!patterns.every(({ capture, pattern }) => !matcher.has(capture) || pattern.test(matcher.word(capture)!))) continue;
      if (texts.some(({ capture, isList }) => matcher.mayHoldNothing(capture, isList))) continue;
      if (index > 0) this.#kinds.unshift(...this.#kinds.splice(index, 1));
      this.#wasWorthIt();
      return { type, record: read(matcher, captures) };
    }
    // Nothing was tried where no record has come.
    if (this.#kinds.length > 0) this.#inVain += 1;
    if (this.#inVain > mostInVain) this.#beginAnew();
    return null;
  }

  #wasWorthIt(): void {
    this.#inVain = Math.max(0, this.#inVain - worthOfOne);
  }

  #beginAnew(): void {
    this.#kinds = [];
    this.#matcher?.clear();
    this.#beginnings += 1;
    [this.#lines, this.#inVain] = [0, 0];
  }

  #prepare(matcher: LineMatcher): void {
    for (const [type, record] of this.#samples) this.#kinds.unshift(kindOfLine(type, record, matcher));
    this.#samples.clear();
  }
}
