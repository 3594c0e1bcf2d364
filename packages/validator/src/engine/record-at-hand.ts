import type { Fault, Held } from "../fault.js";
import type { Severity } from "../finding.js";
import type { PartOptions, Reader } from "../rules/run-rules.js";
import { formatCount } from "../words.js";
import { AtHand, type Locate, type RecordPlace } from "./at-hand.js";
import { findingOf } from "./describe.js";
import type { Described } from "./described.js";
import type { QuotedDocuments } from "./quoted-documents.js";
import type { Tally } from "./tally.js";

/** How findings are told. */
export interface TellingOptions {
  readonly file: string | null;
  readonly severityOf: (rule: string) => Severity | "off";
  readonly tally: Tally;
  /** Which part of the file it is, if it is not the whole. */
  readonly part?: PartOptions;
  /** Takes what is described of one record, in the order in which it was counted. */
  readonly emit: (described: readonly Described[]) => void;
}

/** So many faults of one record are kept until it is left: a list in it may have millions of items. */
const mostAtHand = 100_000;

export const noPointers: ReadonlySet<string> = new Set();

export const nowhere: RecordPlace = { pointer: "", line: 1, column: 1 };

/** What of a file is at hand: it collects what is wrong with it, and describes it before the next comes. */
export abstract class RecordAtHand implements Reader {
  /** Whether what is at hand is looked at elsewhere: the head of a file of which this is a later part. */
  isHeadElsewhere = false;
  /** Whether something was found that can only be told when the file is looked at as a whole. */
  needsWhole = false;
  /** How many lines stand before the part at hand, where that has been asked for. */
  linesBefore: number | null = null;
  /** The file that is read; a dataset may consist of several. */
  file: string | null;
  protected faults: Fault[] = [];
  /** Where something is wrong with the syntax of the record that the rules look at. */
  protected spoken: ReadonlySet<string> = noPointers;
  /** What is at hand; of a usual line it is made when something is wrong with it. */
  #here: AtHand | null = new AtHand(null, nowhere, "");
  #lines: { readonly line: string } | null = null;
  #linePlace = nowhere;
  #lineId = "";
  readonly #options: TellingOptions;

  constructor(options: TellingOptions) {
    this.#options = options;
    this.file = options.file;
  }

  get quoted(): QuotedDocuments {
    return this.#options.tally.quoted;
  }

  report(fault: Fault): void {
    if (fault.held?.isSpoken) return;
    this.faults.push(fault);
    if (this.faults.length >= mostAtHand) this.describe();
  }

  hold(pointer: string): Held {
    return this.isSpoken(pointer) ? { ...this.#placeOf(pointer), isSpoken: true } : this.#placeOf(pointer);
  }

  #placeOf(pointer: string): Held {
    if (!this.#options.tally.isFull) return this.#atHand.hold(pointer, this.file);
    // No more than the line will be asked for.
    const { pointer: start, line } = this.#place;
    return { file: this.file, pointer: start + pointer, record: null, spot: { line, column: 1, excerpt: null } };
  }

  isSpoken(pointer: string): boolean {
    return this.spoken.has(pointer);
  }

  get line(): number {
    return this.#place.line;
  }

  nameOf = (at: number): string => {
    const { isLaterPart = false, linesBefore } = this.#options.part ?? {};
    if (isLaterPart && linesBefore !== undefined) this.linesBefore ??= linesBefore();
    // Which number a line of a later part has in its file may not be known there; that of a line of the head is not.
    if (isLaterPart && (this.linesBefore === null || at === 0)) this.needsWhole = true;
    return `line ${formatCount(at + (this.linesBefore ?? 0))}`;
  };

  /** Takes what is looked at next, and what is known to be wrong with it. */
  protected take(value: unknown, place: RecordPlace, source: string | Locate, faults: readonly Fault[] = [], isEnvelope = false): void {
    this.#here = new AtHand(value, place, source, isEnvelope);
    this.add(faults);
  }

  /** Takes a record by its ID. Its text is asked for where it is needed. */
  protected takeLine(lines: { readonly line: string }, place: RecordPlace, id: string): void {
    this.#here = null;
    [this.#lines, this.#linePlace, this.#lineId] = [lines, place, id];
  }

  /** A record may have more faults than a call can have arguments. */
  protected add(faults: readonly Fault[]): void {
    for (const fault of faults) this.faults.push(fault);
  }

  /** The number of the record. */
  protected get number(): number {
    const { number, line } = this.#place;
    return number ?? line;
  }

  /** Counts the faults of what is at hand, and describes those that are worth it. */
  protected describe(): void {
    if (this.faults.length > 0) this.#leaveHead();
    const faults = this.faults.filter((fault) => this.#options.tally.count(fault));
    this.faults = [];
    if (faults.length === 0) return;
    // In the order of the faults that stand here.
    const spots = this.#atHand.spots(faults.filter(({ held }) => !held)).values();
    const { severityOf, emit } = this.#options;
    const described = faults.map((fault): Described => {
      const { held, pointer } = fault;
      const spot = held ? held.spot : (spots.next().value ?? null);
      const place = held ?? { file: this.file, pointer: this.#atHand.place.pointer + pointer, record: this.#atHand.idAt(pointer) };
      return { finding: findingOf(fault, severityOf(fault.rule) as Severity, { ...place, spot }), excerpt: spot?.excerpt ?? null };
    });
    emit(described);
  }

  /** Tells nothing of what is looked at elsewhere; what a later part says of it needs the whole file. */
  #leaveHead(): void {
    const isOfHead = ({ held }: Fault) => held?.spot?.line === 0;
    if (this.isHeadElsewhere) this.faults = [];
    if (!this.#options.part?.isLaterPart || !this.faults.some(isOfHead)) return;
    this.needsWhole = true;
    this.faults = this.faults.filter((fault) => !isOfHead(fault));
  }

  get #place(): RecordPlace {
    return this.#here?.place ?? this.#linePlace;
  }

  get #atHand(): AtHand {
    return (this.#here ??= new AtHand({ id: this.#lineId }, this.#place, this.#lines!.line));
  }
}
