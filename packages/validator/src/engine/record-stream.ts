import type { DatasetType, RecordType } from "@igf/schema";
import * as accepts from "../../generated/accept.js";
import { withoutConsequences, type Excerpt, type Fault, type Held } from "../fault.js";
import type { Finding, Severity } from "../finding.js";
import { UsualLines } from "../lines/usual-lines.js";
import { areTextsTidy } from "../records/are-texts-tidy.js";
import { RuleRun, type Knowledge, type PartOptions, type Reader, type RulesOfPart } from "../rules/run-rules.js";
import { explainHeader } from "../shape/explain-header.js";
import { explainListed, explainLone } from "../shape/explain-record.js";
import { isRecordType, typesOf } from "../shape/records-of.js";
import { acceptText } from "../syntax/accept-syntax.js";
import { decoder } from "../syntax/decoder.js";
import { explainSyntax } from "../syntax/explain-syntax.js";
import { AtHand, type Locate, type RecordPlace } from "./at-hand.js";
import { detached } from "./detached.js";
import { findingOf } from "./describe.js";
import type { QuotedDocuments } from "./quoted-documents.js";
import type { Tally } from "./tally.js";

/**
 * A finding, and what stands around its place.
 *
 * @group Engine
 */
export interface Described {
  /** What is wrong, where, and how to mend it. */
  readonly finding: Finding;
  /** The piece of the line around the place; `null` where nothing can be shown. */
  readonly excerpt: Excerpt | null;
}

/** What checks a stream needs to know. */
export interface StreamOptions {
  readonly file: string | null;
  readonly knowledge: Knowledge;
  readonly severityOf: (rule: string) => Severity | "off";
  readonly tally: Tally;
  /** Which part of the file it is, if it is not the whole. */
  readonly part?: PartOptions;
  /** Takes what is described of one record, in the order in which it was counted. */
  readonly emit: (described: readonly Described[]) => void;
}

const nowhere: RecordPlace = { pointer: "", line: 1, column: 1 };

/** Checks the records of one file, one after the other, and describes what is wrong with each while it is at hand. */
export class RecordStream implements Reader {
  type: DatasetType | null = null;
  title: string | null = null;
  readonly records: Record<string, number> = {};
  /** Whether what is at hand is looked at elsewhere: the head of a file of which this is a later part. */
  isHeadElsewhere = false;
  /** Whether something was found that can only be told when the file is looked at as a whole. */
  needsWhole = false;
  /** Whether the last record could be read as JSON. */
  lastIsJson = true;
  /** The file that is read; a dataset may consist of several. */
  file: string | null;
  readonly #options: StreamOptions;
  #rules: RuleRun | null = null;
  /** What is at hand; of a usual line it is made when something is wrong with it. */
  #here: AtHand | null = new AtHand(null, nowhere, "");
  #lineHere = { text: "", line: 1, id: "" };
  #faults: Fault[] = [];
  readonly #lines = new UsualLines();

  constructor(options: StreamOptions) {
    this.#options = options;
    this.file = options.file;
  }

  /** The rules that look at the records; they begin with the envelope, or with the first record where there is none. */
  get rules(): RuleRun {
    return (this.#rules ??= new RuleRun(this.#options.knowledge, null, this, this.#options.part));
  }

  /** Takes the envelope of the dataset, and the documents in it. */
  header(value: object, type: DatasetType, place: RecordPlace, source: string | Locate, faults: readonly Fault[] = []): void {
    const found = accepts.DatasetHeader(value) ? faults : [...faults, ...withoutConsequences(faults, explainHeader(type, value))];
    this.#takeEnvelope(value, place, source, []);
    this.#beginRules(value, type, () => place.line);
    this.#faults = [...found, ...withoutConsequences(found, this.#faults)];
    this.#describe();
  }

  /**
   * Takes the envelope of a dataset in JSON, as far as it stands before the records, and what is wrong with it so far. Its
   * records, which may all stand on one line, are numbered, and named by `nameOf`; the source documents come first.
   */
  dataset(value: object, type: DatasetType, locate: Locate, faults: readonly Fault[], nameOf: (at: number) => string): void {
    this.nameOf = nameOf;
    this.#takeEnvelope(value, nowhere, locate, []);
    this.#beginRules(value, type, (index) => index + 1);
    this.#faults = [...faults, ...withoutConsequences(faults, this.#faults)];
    this.#describe();
  }

  /** Takes what is wrong with the envelope of a dataset, and can only be said when all of it is known. */
  envelope(value: object, locate: Locate, faults: readonly Fault[]): void {
    this.#takeEnvelope(value, nowhere, locate, faults);
    this.#describe();
  }

  #beginRules(value: object, type: DatasetType, numberOf: (index: number) => number): void {
    const { title, sources: listed } = value as { title?: unknown; sources?: unknown };
    this.type = type;
    this.title = typeof title === "string" ? title : null;
    this.#rules = new RuleRun(this.#options.knowledge, value, this, this.#options.part);
    const sources = Array.isArray(listed) ? (listed as unknown[]) : [];
    for (const [index, document] of sources.entries()) {
      if (accepts.SourceDocument(document)) this.rules.record("SourceDocument", document as object, `/sources/${index}`, numberOf(index));
      else this.rules.skip("SourceDocument", document, `/sources/${index}`, numberOf(index));
      this.#count("SourceDocument");
    }
  }

  /** Takes a line if it is a usual one, given with each of its bytes as a character, and returns whether it did. */
  usual(text: string, line: number): boolean {
    const accepted = this.#lines.accept(text);
    if (accepted === null || !this.#mayHold(accepted.type)) return false;
    const { type, record } = accepted;
    this.lastIsJson = true;
    this.#here = null;
    this.#lineHere = { text, line, id: (record as { id: string }).id };
    this.#count(type);
    this.rules.record(type, record, "", line, true);
    if (this.#faults.length > 0) this.#describe();
    return true;
  }

  /** Takes a record as JSON; `listed` is the type of the list in which it stands, `null` if it stands in none. */
  json(text: string, place: RecordPlace, listed: RecordType | null): void {
    const accepted = acceptText(text);
    this.lastIsJson = accepted !== null;
    const type = (accepted?.value as { type?: unknown } | null | undefined)?.type;
    if (isRecordType(type) && (listed === null ? this.#mayHold(type) : type === listed) && accepts[type](accepted!.value)) {
      this.#here = new AtHand(accepted!.value, place, text);
      this.#lines.learn(type, accepted!.value as object, text.length);
      this.#checkSound(type, accepted!.value as object, areTextsTidy(text));
    } else if (!this.#options.tally.explains()) this.#passOver(accepted?.value, place, text, listed);
    else if (accepted) this.#explain(accepted.value, place, text, listed);
    else {
      const { text: readable, value, faults } = explainSyntax(text, { name: listed === null ? "line" : "record", before: 0, line: place.line });
      this.lastIsJson = value !== undefined;
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
    else this.#passOver(value, place, locate, listed);
    if (this.#faults.length > 0) this.#describe();
  }

  /** Takes a record that could not be read, whose text is `unread`, with what is wrong with it. */
  unreadable(faults: readonly Fault[], place: RecordPlace, source: string, unread: string, listed: RecordType | null): void {
    this.#take(undefined, place, source, []);
    this.#skipBroken(unread, listed);
    this.broken(faults, place, source);
  }

  /** Takes what is wrong with a piece of the file that is no record. */
  broken(faults: readonly Fault[], place: RecordPlace, source: string | Locate): void {
    if (!this.#options.tally.explains()) return;
    this.#take(undefined, place, source, faults);
    this.#describe();
  }

  /** Ends a part of a file. */
  part(): RulesOfPart {
    this.#take(undefined, nowhere, "", []);
    const part = this.rules.part();
    this.#describe();
    return part;
  }

  /** Says what can only be said after the last record. */
  end(): void {
    this.#take(undefined, nowhere, "", []);
    this.rules.end();
    this.#describe();
  }

  get quoted(): QuotedDocuments {
    return this.#options.tally.quoted;
  }

  report(fault: Fault): void {
    this.#faults.push(fault);
  }

  hold(pointer: string): Held {
    return this.#options.tally.isFull ? this.#atHand.holdLine(pointer, this.file) : this.#atHand.hold(pointer, this.file);
  }

  nameOf = (at: number): string => {
    // Which number a line of a later part has in its file is not known there.
    if (this.#options.part?.isLaterPart) this.needsWhole = true;
    return `line ${at.toLocaleString("en")}`;
  };

  #take(value: unknown, place: RecordPlace, source: string | Locate, faults: readonly Fault[]): void {
    this.#here = new AtHand(value, place, source);
    this.#add(faults);
  }

  /** A record may have more faults than a call can have arguments. */
  #add(faults: readonly Fault[]): void {
    for (const fault of faults) this.#faults.push(fault);
  }

  #takeEnvelope(value: object, place: RecordPlace, source: string | Locate, faults: readonly Fault[]): void {
    this.#take(value, place, source, faults);
    this.#here = new AtHand(value, place, source, true);
  }

  #checkSound(type: RecordType, record: object, isTidy = false): void {
    this.#count(type);
    this.rules.record(type, record, "", this.#numberAtHand, isTidy);
  }

  #explain(value: unknown, place: RecordPlace, source: string | Locate, listed: RecordType | null, syntax: readonly Fault[] = []): void {
    this.#take(value, place, source, syntax);
    if (value === undefined) return this.#skipBroken(source, listed);
    const { type, faults } = listed === null || this.type === null ? explainLone(value, this.type) : { type: listed, faults: this.#explainListed(listed, value, place.pointer) };
    const before = this.#faults.length;
    this.#add(faults);
    if (type === null) return this.rules.skipUnknown("");
    if (faults.every(({ harmless }) => harmless)) this.#checkSound(type, value as object);
    else {
      this.#count(type);
      this.rules.skip(type, value, "", this.#numberAtHand);
    }
    if (syntax.length > 0) this.#add(withoutConsequences(syntax, this.#faults.splice(before)));
  }

  /** Takes note of a record in which nobody looks for faults any more: it is there all the same. */
  #passOver(value: unknown, place: RecordPlace, source: string | Locate, listed: RecordType | null): void {
    this.#take(value, place, source, []);
    const type = listed ?? (value as { type?: unknown } | null | undefined)?.type;
    if (value === undefined) return this.#skipBroken(source, listed);
    if (!isRecordType(type)) return;
    this.#count(type);
    this.rules.skip(type, value, "", this.#numberAtHand);
  }

  /** What other records say of one that cannot be read is not wrong for that: it most probably has the ID that is written in it. */
  #skipBroken(source: string | Locate, listed: RecordType | null): void {
    if (typeof source !== "string") return;
    const type = listed ?? /"type"\s*:\s*"(\w+)"/.exec(source)?.[1];
    const id = /"id"\s*:\s*"([^"\\]+)"/.exec(source)?.[1];
    if (isRecordType(type)) this.rules.skip(type, { id }, "", this.#numberAtHand);
    else this.rules.skipUnknown("");
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

  get #atHand(): AtHand {
    const { text, line, id } = this.#lineHere;
    return (this.#here ??= new AtHand({ id: detached(id) }, { ...nowhere, line }, decoder.fromLatin1!(text)));
  }

  get #numberAtHand(): number {
    const { number, line } = this.#atHand.place;
    return number ?? line;
  }

  #count(type: RecordType): void {
    if (this.isHeadElsewhere) return;
    this.records[type] = (this.records[type] ?? 0) + 1;
  }

  /** Tells nothing of what is looked at elsewhere; what a later part says of it needs the whole file. */
  #leaveHead(): void {
    const isOfHead = ({ held }: Fault) => held?.spot?.line === 0;
    if (this.isHeadElsewhere) this.#faults = [];
    if (!this.#options.part?.isLaterPart || !this.#faults.some(isOfHead)) return;
    this.needsWhole = true;
    this.#faults = this.#faults.filter((fault) => !isOfHead(fault));
  }

  /** Counts the faults of what is at hand, and describes those that are worth it. */
  #describe(): void {
    this.#leaveHead();
    const faults = this.#faults.filter((fault) => this.#options.tally.count(fault));
    this.#faults = [];
    if (faults.length === 0) return;
    const here = faults.filter(({ held }) => !held);
    const spots = this.#atHand.spots(here);
    const { severityOf, emit } = this.#options;
    const described = faults.map((fault): Described => {
      const { held, pointer } = fault;
      const spot = held ? held.spot : (spots[here.indexOf(fault)] ?? null);
      const place = held ?? { file: this.file, pointer: this.#atHand.place.pointer + pointer, record: this.#atHand.idAt(pointer) };
      return { finding: findingOf(fault, severityOf(fault.rule) as Severity, { ...place, spot }), excerpt: spot?.excerpt ?? null };
    });
    emit(described);
  }
}

/** What is described of one record, or at the end of one or several files, in the order of the places. */
export function inOrder(described: readonly Described[]): Described[] {
  const files = [...new Set(described.map(({ finding }) => finding.file))];
  const byPlace = ({ finding: a }: Described, { finding: b }: Described) =>
    files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  return [...described].sort(byPlace);
}
