import type { DatasetType, RecordType } from "@igf/schema";
import * as accepts from "../../generated/accept.js";
import { withoutConsequences, type Excerpt, type Fault, type Held } from "../fault.js";
import type { Finding, Severity } from "../finding.js";
import { isPlain } from "../records/is-plain.js";
import { RuleRun, type Knowledge, type Reader } from "../rules/run-rules.js";
import { explainAs, explainListed, explainLone } from "../shape/explain-record.js";
import { isRecordType, typesOf } from "../shape/records-of.js";
import { acceptText } from "../syntax/accept-syntax.js";
import { explainSyntax } from "../syntax/explain-syntax.js";
import { AtHand, type Locate, type RecordPlace } from "./at-hand.js";
import { findingOf } from "./describe.js";
import type { Seed } from "./fingerprint.js";
import type { Tally } from "./tally.js";

/**
 * A finding, and what stands around its place.
 *
 * @group Engine
 */
export interface Described {
  readonly finding: Finding;
  /** `null` where nothing can be shown. */
  readonly excerpt: Excerpt | null;
}

/** What checks a stream needs to know. */
export interface StreamOptions {
  readonly file: string | null;
  readonly knowledge: Knowledge;
  readonly severityOf: (rule: string) => Severity | "off";
  readonly tally: Tally;
  readonly seed?: Seed;
  readonly emit: (described: Described) => void;
}

const nowhere: RecordPlace = { pointer: "", line: 1, column: 1 };

/** Checks the records of one file, one after the other, and describes what is wrong with each while it is at hand. */
export class RecordStream implements Reader {
  type: DatasetType | null = null;
  title: string | null = null;
  readonly records: Record<string, number> = {};
  readonly #options: StreamOptions;
  #rules: RuleRun | null = null;
  #atHand = new AtHand(null, nowhere, "");
  #faults: Fault[] = [];

  constructor(options: StreamOptions) {
    this.#options = options;
  }

  /** The rules that look at the records; they begin with the envelope, or with the first record where there is none. */
  get rules(): RuleRun {
    return (this.#rules ??= new RuleRun(this.#options.knowledge, null, this, this.#options.seed));
  }

  /** Takes the envelope of the dataset, and the documents in it. */
  header(value: object, type: DatasetType, place: RecordPlace, source: string | Locate, faults: readonly Fault[] = []): void {
    const { title, sources: listed } = value as { title?: unknown; sources?: unknown };
    this.#take(value, place, source, faults);
    this.type = type;
    this.title = typeof title === "string" ? title : null;
    if (!accepts.DatasetHeader(value)) this.#faults.push(...withoutConsequences(faults, explainAs("DatasetHeader", value, "")));
    this.#rules = new RuleRun(this.#options.knowledge, value, this, this.#options.seed);
    const sources = Array.isArray(listed) ? (listed as unknown[]) : [];
    for (const [index, document] of sources.entries()) {
      if (accepts.SourceDocument(document)) this.rules.record("SourceDocument", document as object, `/sources/${index}`, place.line);
      else this.rules.skip("SourceDocument", document, `/sources/${index}`, place.line);
      this.#count("SourceDocument");
    }
    this.#describe();
  }

  /** Takes a record as JSON; `listed` is the type of the list in which it stands, `null` if it stands in none. */
  json(text: string, place: RecordPlace, listed: RecordType | null, isAscii: boolean): void {
    const accepted = acceptText(text);
    const type = (accepted?.value as { type?: unknown } | null | undefined)?.type;
    if (isRecordType(type) && (listed === null ? this.#mayHold(type) : type === listed) && accepts[type](accepted!.value)) {
      this.#atHand = new AtHand(accepted!.value, place, text);
      this.#checkSound(type, accepted!.value as object, isPlain(text, isAscii));
    } else if (!this.#options.tally.explains()) return;
    else if (accepted) this.#explain(accepted.value, place, text, listed);
    else {
      const { text: readable, value, faults } = explainSyntax(text);
      this.#explain(value, place, readable, listed, faults);
    }
    if (this.#faults.length > 0) this.#describe();
  }

  /** Takes a record that was read from another format than JSON, with what is wrong with its syntax. */
  value(value: unknown, place: RecordPlace, locate: Locate, listed: RecordType | null, faults: readonly Fault[] = []): void {
    if (faults.length === 0 && listed !== null && accepts[listed](value)) {
      this.#take(value, place, locate, []);
      this.#checkSound(listed, value as object);
    } else if (this.#options.tally.explains()) this.#explain(value, place, locate, listed, faults);
    if (this.#faults.length > 0) this.#describe();
  }

  /** Takes what is wrong with a piece of the file in which no record could be read. */
  broken(faults: readonly Fault[], place: RecordPlace, source: string | Locate): void {
    if (!this.#options.tally.explains()) return;
    this.#take(undefined, place, source, faults);
    this.#describe();
  }

  /** Says what can only be said after the last record. */
  end(): void {
    this.#take(undefined, nowhere, "", []);
    this.rules.end();
    this.#describe();
  }

  report(fault: Fault): void {
    this.#faults.push(fault);
  }

  hold(pointer: string): Held {
    return this.#atHand.hold(pointer);
  }

  nameOf(at: number): string {
    return `line ${at.toLocaleString("en")}`;
  }

  #take(value: unknown, place: RecordPlace, source: string | Locate, faults: readonly Fault[]): void {
    this.#atHand = new AtHand(value, place, source);
    this.#faults.push(...faults);
  }

  #checkSound(type: RecordType, record: object, isPlain = false): void {
    this.#count(type);
    this.rules.record(type, record, "", this.#atHand.place.line, isPlain);
  }

  #explain(value: unknown, place: RecordPlace, source: string | Locate, listed: RecordType | null, syntax: readonly Fault[] = []): void {
    this.#take(value, place, source, syntax);
    if (value === undefined) return;
    const { type, faults } = listed === null ? explainLone(value, this.type) : { type: listed, faults: explainListed(listed, value, "", this.type!) };
    const before = this.#faults.length;
    this.#faults.push(...faults);
    if (type === null) return;
    if (faults.every(({ harmless }) => harmless)) this.#checkSound(type, value as object);
    else {
      this.#count(type);
      this.rules.skip(type, value, "", place.line);
    }
    if (syntax.length > 0) this.#faults.splice(before, Infinity, ...withoutConsequences(syntax, this.#faults.slice(before)));
  }

  /** Whether a record of a type may stand on a line of its own: the dataset must have such records. */
  #mayHold(type: RecordType): boolean {
    return this.type === null || typesOf(this.type).has(type);
  }

  #count(type: RecordType): void {
    this.records[type] = (this.records[type] ?? 0) + 1;
  }

  /** Counts the faults of what is at hand, and describes those that are worth it, in the order of their places. */
  #describe(): void {
    const faults = this.#faults.filter((fault) => this.#options.tally.count(fault));
    this.#faults = [];
    if (faults.length === 0) return;
    const here = faults.filter(({ held }) => !held);
    const spots = this.#atHand.spots(here);
    const { file, severityOf, emit } = this.#options;
    const placed = faults.map((fault) => ({ fault, spot: fault.held ? fault.held.spot : (spots[here.indexOf(fault)] ?? null) }));
    placed.sort((a, b) => (a.spot?.line ?? 0) - (b.spot?.line ?? 0) || (a.spot?.column ?? 0) - (b.spot?.column ?? 0));
    for (const { fault, spot } of placed) {
      const { held, pointer } = fault;
      const place = held ?? { pointer: this.#atHand.place.pointer + pointer, record: this.#atHand.idAt(pointer) };
      const finding = findingOf(fault, severityOf(fault.rule) as Severity, { file, spot, pointer: place.pointer, record: place.record });
      emit({ finding, excerpt: spot?.excerpt ?? null });
    }
  }
}
