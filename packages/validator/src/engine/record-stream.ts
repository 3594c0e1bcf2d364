import type { DatasetType, RecordType } from "@igf/schema";
import * as accepts from "../../generated/accept.js";
import { recordsTooMany, withoutConsequences, type Fault } from "../fault.js";
import { UsualLines } from "../lines/usual-lines.js";
import { areTextsTidy } from "../records/are-texts-tidy.js";
import { RuleRun, type Knowledge, type RulesOfPart } from "../rules/run-rules.js";
import { explainHeader } from "../shape/explain-header.js";
import { explainListed, explainLone, typeOfLone } from "../shape/explain-record.js";
import { isRecordType, typesOf } from "../shape/records-of.js";
import { acceptText } from "../syntax/accept-syntax.js";
import { explainSyntax } from "../syntax/explain-syntax.js";
import type { Locate, RecordPlace } from "./at-hand.js";
import { nowhere, noPointers, RecordAtHand, type TellingOptions } from "./record-at-hand.js";

/** What checks a stream needs to know. */
export interface StreamOptions extends TellingOptions {
  readonly knowledge: Knowledge;
}

/** So many records are looked for on a line that cannot be read. */
const mostOnLine = 1000;

/** Checks the records of one file, one after the other, and describes what is wrong with each while it is at hand. */
export class RecordStream extends RecordAtHand {
  type: DatasetType | null = null;
  title: string | null = null;
  readonly records: Record<string, number> = {};
  /** Whether the last record could be read as JSON. */
  lastIsJson = true;
  readonly #options: StreamOptions;
  readonly #lines = new UsualLines();
  #rules: RuleRun | null = null;
  #said: { readonly type: unknown; readonly meant: RecordType | null } = { type: undefined, meant: null };

  constructor(options: StreamOptions) {
    super(options);
    this.#options = options;
  }

  /** The rules that look at the records; they begin with the envelope, or with the first record where there is none. */
  get rules(): RuleRun {
    return (this.#rules ??= new RuleRun(this.#options.knowledge, null, this, this.#options.part));
  }

  /** Takes the envelope of the dataset, and the documents in it. */
  header(value: object, type: DatasetType, place: RecordPlace, source: string | Locate, faults: readonly Fault[] = []): void {
    const found = accepts.DatasetHeader(value) ? faults : [...faults, ...withoutConsequences(faults, explainHeader(type, value))];
    this.take(value, place, source, [], true);
    this.#beginRules(value, type, found, () => place.line);
    this.faults = [...found, ...withoutConsequences(found, this.faults)];
    this.describe();
  }

  /**
   * Takes the envelope of a dataset in JSON, as far as it stands before the records, with what is wrong with it so far, be it found or
   * told already. Its records, which may all stand on one line, are numbered, and named by `nameOf`; the source documents come first.
   */
  dataset(value: object, type: DatasetType, locate: Locate, { found, told }: Record<"found" | "told", readonly Fault[]>, nameOf: (at: number) => string): void {
    this.nameOf = nameOf;
    this.take(value, nowhere, locate, [], true);
    this.#beginRules(value, type, told, (index) => index + 1);
    this.faults = [...found, ...withoutConsequences(found, this.faults)];
    this.describe();
  }

  /** Takes what is wrong with the envelope of a dataset, and can only be said when all of it is known. */
  envelope(value: object, locate: Locate, faults: readonly Fault[]): void {
    this.rules.envelope(value);
    this.take(value, nowhere, locate, faults, true);
    this.describe();
  }

  #beginRules(value: object, type: DatasetType, faults: readonly Fault[], numberOf: (index: number) => number): void {
    const { title, sources: listed } = value as { title?: unknown; sources?: unknown };
    this.type = type;
    this.title = typeof title === "string" ? title : null;
    this.#rules = new RuleRun(this.#options.knowledge, value, this, this.#options.part);
    const sources = Array.isArray(listed) ? (listed as unknown[]) : [];
    const runTogether = recordsTooMany(faults);
    for (const [index, document] of sources.entries()) {
      const pointer = `/sources/${index}`;
      const tooMany = runTogether.get(pointer) ?? 0;
      if (tooMany > 0) this.#skipTogether(tooMany);
      else if (accepts.SourceDocument(document)) this.rules.record("SourceDocument", document as object, pointer, numberOf(index));
      else this.rules.skip("SourceDocument", document, numberOf(index));
      this.#count("SourceDocument");
    }
  }

  /** What follows are other bytes than those before. */
  follow(): void {
    this.#lines.follow();
  }

  /**
   * Takes a record if it is written as usual, or if it is certainly faulty and nobody looks for what is wrong with it any more, and
   * returns whether it did; its bytes must be valid UTF-8.
   */
  usual(bytes: Uint8Array, start: number, end: number, place: RecordPlace, listed: RecordType | null): boolean {
    const accepted = this.#lines.accept(bytes, start, end);
    if (accepted === null) return this.#options.tally.isExhausted && this.#passOverRefused(place, listed);
    if (!(listed === null ? this.#mayHold(accepted.type) : accepted.type === listed)) return false;
    const { type, record } = accepted;
    this.lastIsJson = true;
    this.takeLine(this.#lines, place, (record as { id: string }).id);
    this.#checkSound(type, record, true);
    if (this.faults.length > 0) this.describe();
    return true;
  }

  /** Takes a record as JSON; `listed` is the type of the list in which it stands, `null` if it stands in none. */
  json(text: string, place: RecordPlace, listed: RecordType | null): void {
    const accepted = acceptText(text);
    this.lastIsJson = accepted !== null;
    const type = (accepted?.value as { type?: unknown } | null | undefined)?.type;
    if (isRecordType(type) && (listed === null ? this.#mayHold(type) : type === listed) && accepts[type](accepted!.value)) {
      this.take(accepted!.value, place, text);
      // Source documents are kept; of a line, the texts cannot be.
      if (type !== "SourceDocument") this.#lines.learn(type, accepted!.value as object, text.length);
      this.#checkSound(type, accepted!.value as object, areTextsTidy(text));
    } else if (!this.#options.tally.explains()) this.#passOver(accepted?.value, place, text, listed);
    else if (accepted) this.#explain(accepted.value, place, text, listed);
    else {
      const { text: readable, value, faults } = explainSyntax(text, { name: place.pointer === "" ? "line" : "record", before: 0, line: place.line });
      this.lastIsJson = value !== undefined;
      this.#explain(value, place, readable, listed, faults);
    }
    if (this.faults.length > 0) this.describe();
  }

  /**
   * Takes a record that was read from another format than JSON, with what is wrong with its syntax; `absent` are pointers to what it
   * could not hold, of which nothing more is said.
   */
  value(value: unknown, place: RecordPlace, locate: Locate, listed: RecordType | null, faults: readonly Fault[] = [], absent: readonly string[] = []): void {
    if (faults.length === 0 && listed !== null && accepts[listed](value)) {
      this.take(value, place, locate);
      this.#checkSound(listed, value as object);
    } else if (this.#options.tally.explains()) this.#explain(value, place, locate, listed, faults);
    else this.#passOver(value, place, locate, listed);
    if (absent.length > 0) this.faults = this.faults.filter(({ pointer, held }) => held || !absent.includes(pointer));
    if (this.faults.length > 0) this.describe();
  }

  /** Takes a record that could not be read, with what is wrong with it, if that has not been told before. */
  unreadable(faults: readonly Fault[], place: RecordPlace, source: string, listed: RecordType | null): void {
    this.take(undefined, place, source);
    this.#skipBroken(source, listed);
    this.broken(faults, place, source);
  }

  /** Takes what is wrong with a piece of the file that is no record; nothing, if that has been told before. */
  broken(faults: readonly Fault[], place: RecordPlace, source: string | Locate): void {
    if (faults.length === 0 || !this.#options.tally.explains()) return;
    this.take(undefined, place, source, faults);
    this.describe();
  }

  /** Ends a part of a file. */
  part(): RulesOfPart {
    this.take(undefined, nowhere, "");
    const part = this.rules.part();
    this.describe();
    return part;
  }

  /** Says what can only be said after the last record. */
  end(): void {
    this.take(undefined, nowhere, "");
    this.rules.end();
    this.describe();
  }

  #checkSound(type: RecordType, record: object, isTidy = false): void {
    this.#count(type);
    this.rules.record(type, record, "", this.number, isTidy);
  }

  #explain(value: unknown, place: RecordPlace, source: string | Locate, listed: RecordType | null, syntax: readonly Fault[] = []): void {
    this.take(value, place, source, syntax);
    if (value === undefined) return this.#skipBroken(source, listed);
    const { type, faults } = listed === null || this.type === null ? explainLone(value, this.type, place.pointer !== "") : { type: listed, faults: this.#explainListed(listed, value, place.pointer) };
    const before = this.faults.length;
    const tooMany = recordsTooMany(syntax).get("") ?? 0;
    if (tooMany > 0) {
      this.#count(listed ?? (typeof source === "string" ? typesIn(source)[0] : null) ?? type);
      return this.#skipTogether(tooMany);
    }
    this.add(faults);
    if (type === null) return this.rules.skipUnknown();
    this.#learnFaulty(type, value, source);
    if (syntax.length > 0) this.spoken = new Set(syntax.map(({ pointer }) => pointer));
    if (faults.every(({ harmless }) => harmless)) this.#checkSound(type, value as object);
    else this.#skipFaulty(type, value);
    this.spoken = noPointers;
    if (syntax.length > 0) this.add(withoutConsequences(syntax, this.faults.splice(before)));
  }

  /** Takes note of a record, and those that have run together with it: whose the ID is, nobody knows, nor of which types they are. */
  #skipTogether(tooMany: number): void {
    for (let left = tooMany + 1; left > 0; left -= 1) this.rules.skipUnknown();
  }

  /** Where so many records are faulty that nobody looks into the next ones, those that are written alike are told at a glance. */
  #learnFaulty(type: RecordType, value: unknown, source: string | Locate): void {
    if (this.#options.tally.isExhausted && typeof source === "string" && typeof value === "object") this.#lines.learn(type, value ?? {}, source.length);
  }

  /** Takes note of a record in which nobody looks for faults any more: it is there all the same. */
  #passOver(value: unknown, place: RecordPlace, source: string | Locate, listed: RecordType | null): void {
    this.take(value, place, source);
    if (value === undefined) return this.#skipBroken(source, listed);
    const type = listed ?? this.#meantBy((value as { type?: unknown } | null)?.type);
    if (type !== null) this.#learnFaulty(type, value, source);
    this.#skipFaulty(type, value);
  }

  /** The type of a record by what it says: neighbours mostly say the same. */
  #meantBy(said: unknown): RecordType | null {
    if (said !== this.#said.type) this.#said = { type: said, meant: typeOfLone(said, this.type) };
    return this.#said.meant;
  }

  #skipFaulty(type: RecordType | null, value: unknown, isBroken = false): void {
    if (type === null) return this.rules.skipUnknown();
    if (!isBroken) this.#count(type);
    this.rules.skip(type, value, this.number);
  }

  /** Passes over a line of which is known that it is faulty, without reading it; returns whether that is known. */
  #passOverRefused(place: RecordPlace, listed: RecordType | null): boolean {
    const { refused } = this.#lines;
    // Of what such a record is, nothing is known where it could not be read either.
    const isUnknown = refused === null || (refused.isBroken && !isRecordType(refused.type));
    if (isUnknown || (listed !== null && listed !== refused.type) || this.#options.tally.explains()) return false;
    this.lastIsJson = !refused.isBroken;
    this.takeLine(this.#lines, place, refused.id);
    this.#skipFaulty(this.#meantBy(refused.type), refused, refused.isBroken);
    if (this.faults.length > 0) this.describe();
    return true;
  }

  /**
   * What others say of a record that cannot be read is not wrong for that: it most probably has the ID that is written in it. Where the
   * bracket or the line break between two is missing, there are two.
   */
  #skipBroken(source: string | Locate, listed: RecordType | null): void {
    if (typeof source !== "string") return;
    const types = listed === null ? typesIn(source) : [listed];
    const ids = wordsIn(source, /"id"\s*:\s*"([^"\\]+)"/g);
    if (types.length === 0) this.rules.skipUnknown();
    for (const [index, type] of types.entries()) this.rules.skip(type, { id: ids[index] }, this.number);
  }

  /** A record that is an item of a list is called so. */
  #explainListed(type: RecordType, value: unknown, pointer: string): Fault[] {
    const faults = explainListed(type, value, pointer, this.type!);
    return faults.map((fault) => ({ ...fault, pointer: fault.pointer.slice(pointer.length) }));
  }

  /** Whether a record of a type may stand on a line of its own: the dataset must have such records. */
  #mayHold(type: RecordType): boolean {
    return this.type === null || typesOf(this.type).has(type);
  }

  #count(type: RecordType | null): void {
    if (this.isHeadElsewhere || type === null) return;
    this.records[type] = (this.records[type] ?? 0) + 1;
  }
}

/** The types of records that a text names. */
function typesIn(source: string): RecordType[] {
  return wordsIn(source, /"type"\s*:\s*"(\w+)"/g).filter(isRecordType);
}

/** The words that a pattern catches in a text, as far as it is worth it. */
function wordsIn(text: string, pattern: RegExp): (string | undefined)[] {
  const words: (string | undefined)[] = [];
  for (const [, word] of text.matchAll(pattern)) if (words.push(word) === mostOnLine) break;
  return words;
}
