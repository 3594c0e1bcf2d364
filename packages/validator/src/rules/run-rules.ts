import * as accepts from "../../generated/accept.js";
import type { RecordType, SourceDocument } from "@igf/schema";
import { idPattern, recordTypes } from "@igf/schema";
import { Claims, type OpenClaim, type Shortened, type Whereabouts } from "../engine/claims.js";
import { randomSeed, type Seed } from "../engine/fingerprint.js";
import type { StoredPrints } from "../engine/known-prints.js";
import { Ids, type StoredNames } from "../engine/ids.js";
import type { Known } from "../engine/known-prints.js";
import type { QuotedDocuments } from "../engine/quoted-documents.js";
import type { Fault } from "../fault.js";
import type { AnyRecord } from "../records/any-record.js";
import { belongsTo } from "../records/belongs-to.js";
import { isRecordType } from "../shape/records-of.js";
import { meantId } from "../shape/meant-id.js";
import { formatCount } from "../words.js";
import { rules } from "./catalogue.js";
import { idsAreUnique } from "./ids-are-unique.js";
import { idsBeginWithThePrefix } from "./ids-begin-with-the-prefix.js";
import type { Checker, Context, Rule } from "./rule.js";

/** What is known from outside of the dataset. */
export interface Knowledge extends Pick<Context, "sourceTexts" | "conceptIds" | "extensions" | "others"> {
  /** Names of the rules that are not asked. */
  readonly off: ReadonlySet<string>;
  /** Names of the rules that were told not to make errors: what follows from such a finding may be one, and is told as well. */
  readonly mild?: ReadonlySet<string>;
}

/** What the rules need from whoever reads the records. */
export interface Reader extends Whereabouts {
  /** Takes note of the documents from which records quote. */
  readonly quoted: QuotedDocuments;
  /** Takes a fault of the record at hand, or of a held place. */
  report(fault: Fault): void;
  /** Says which thing stands at the place with a number. */
  nameOf(at: number): string;
}

interface Running {
  readonly name: string;
  readonly checker: Checker;
  readonly claims: Claims;
}

type Look = (record: AnyRecord, pointer: string) => void;

/** What looks at the records of a type, and what looks at those whose texts are tidy; and the same for IDs that something had before. */
interface Looks {
  readonly all: readonly Look[];
  readonly tidy: readonly Look[];
  readonly allAgain: readonly Look[];
  readonly tidyAgain: readonly Look[];
}

/** Of which part of a file the records are; without any, of the whole. */
export interface PartOptions {
  /** Common to the parts. */
  readonly seed?: Seed;
  readonly isLaterPart?: boolean;
  /** What is known of the IDs beforehand. */
  readonly ids?: Ids;
  /** How many lines stand before the part, for who can tell. */
  readonly linesBefore?: (() => number) | undefined;
}

/** What the rules have learned in one part of a file: plain data. */
export interface RulesOfPart {
  /** The source documents that are known from the head of the file: the same ones in every part. */
  readonly sources: readonly string[];
  /** What the envelope says, if there is one; of the head, the first part tells. */
  readonly envelope: object | null;
  readonly ids: StoredPrints;
  readonly names: StoredNames;
  /** Of how many records of each type nobody knows the right ID, not counting those of the head in a later part. */
  readonly nameless: readonly (readonly [type: RecordType | null, count: number])[];
  readonly states: Readonly<Record<string, unknown>>;
  /** The claims that do not hold within the part, or may not in others; `null` where there are more than were kept. */
  readonly claims: readonly OpenClaim[] | null;
  /** How many claims of each rule waited at one time. */
  readonly waiting: Readonly<Record<string, number>>;
}

/** Runs every rule over the records of one dataset or file, as they come. */
export class RuleRun {
  readonly ids: Ids;
  /** What the envelope says of the dataset. */
  readonly dataset: { readonly id: string | null; readonly prefix: string | null; value: object } | null;
  /** The source documents that came first, whose shape is right. */
  readonly sources = new Map<string, SourceDocument>();
  readonly #running: readonly Running[];
  /** Those that mind what is passed over: few of all, which are asked for every record of a faulty file. */
  readonly #minders: readonly Pick<Required<Checker>, "skipped">[];
  /** What looks at the records of a type. */
  readonly #looks = new Map<RecordType, Looks>();
  /** What had the ID of the record at hand before it. */
  #earlier: Known | null = null;
  readonly #reader: Reader;
  readonly #isLaterPart: boolean;
  readonly #mild: ReadonlySet<string>;
  /** Where words of the record at hand are not those that must stand there: of how they are written, nothing more is said. */
  readonly #different = new Set<string>();
  /** Where there is an error in the record at hand: nobody is warned there of how words are written, too. */
  readonly #wrong = new Set<string>();
  #onlySources = true;
  /** Number of records of each type of which nobody knows the right ID; `null` stands for those of which nobody could read the type either. */
  readonly #nameless = new Map<RecordType | null, number>();
  /** What the last record belongs to: neighbours mostly share it. */
  #owner: { readonly id: string | null; readonly trait: number } = { id: null, trait: 0 };

  /** @param envelope The dataset without its records, if there is one; it is at hand while the rules begin. */
  constructor(knowledge: Knowledge, envelope: object | null, reader: Reader, { seed, isLaterPart = false, ids }: PartOptions = {}) {
    this.#isLaterPart = isLaterPart;
    this.#mild = knowledge.mild ?? new Set();
    this.ids = ids ?? new Ids(seed ?? randomSeed());
    this.#reader = reader;
    this.dataset = envelope && envelopeOf(envelope);
    if (this.dataset?.id) this.ids.enter(this.dataset.id, "Dataset", 0);
    const known = { ...knowledge, dataset: this.dataset, sources: this.sources, ids: this.ids, isLaterPart };
    const asked = rules.filter(({ name }) => !knowledge.off.has(name));
    this.#running = asked.map((rule) => this.#begin(rule, known));
    this.#minders = this.#running.flatMap(({ checker }) => (checker.skipped ? [checker as Required<Checker>] : []));
  }

  #begin(rule: Rule, known: Omit<Context, "quoted" | "report" | "doubt" | "isSpoken" | "hold" | "claim" | "claimAgain" | "nameOf">): Running {
    const { name, comparesWords, mindsWriting, severity } = rule;
    const isError = severity === "error" && !this.#mild.has(name);
    const claims = new Claims(this.ids, this.#reader);
    const checker = rule.check({
      ...known,
      quoted: this.#reader.quoted,
      report: (fault) => {
        const about = [fault.pointer, ...(fault.comparedWith ?? [])];
        if (mindsWriting && (about.some((pointer) => this.#different.has(pointer)) || (!isError && this.#wrong.has(fault.pointer)))) return;
        if (isError && comparesWords) for (const pointer of about) this.#different.add(pointer);
        if (isError) this.#wrong.add(fault.pointer);
        this.#reader.report({ rule: name, ...fault });
      },
      doubt: (type) => this.#addNameless(type),
      isSpoken: (pointer) => this.#reader.isSpoken?.(pointer) ?? false,
      hold: (pointer) => this.#reader.hold(pointer),
      claim: (id, more, describe) => claims.add(id, more, describe),
      claimAgain: (id, more) => claims.again(id, more),
      nameOf: ({ type, at }) => (type === "Dataset" ? "the dataset itself" : this.#reader.nameOf(at)),
    });
    return { name, checker, claims };
  }

  /** Takes the envelope once all of it is known. */
  envelope(value: object): void {
    if (this.dataset) this.dataset.value = value;
  }

  /** Looks at a record whose shape is right; `isTidy` says that its texts are known to be tidy. */
  record(type: RecordType, value: object, pointer: string, at: number, isTidy = false): void {
    const record = value as AnyRecord;
    if (this.#different.size > 0) this.#different.clear();
    if (this.#wrong.size > 0) this.#wrong.clear();
    this.#earlier = this.ids.enter(record.id, type, at, this.#traitOf(belongsTo(record)));
    if (this.#onlySources) this.#takeSource(type, record);
    let looks = this.#looks.get(type);
    if (!looks) this.#looks.set(type, (looks = this.#looksFor(type)));
    // Which of them look is all that is decided here: an engine would forget what it knows of a loop that it had never run.
    const { all, tidy, allAgain, tidyAgain } = looks;
    for (const look of this.#earlier === null ? (isTidy ? tidy : all) : isTidy ? tidyAgain : allAgain) look(record, pointer);
  }

  /** Takes note of a record whose shape is wrong. */
  skip(listed: RecordType, value: unknown, at: number): void {
    // A sound record in the wrong list is what it says, for those that name it.
    const said = textOf(value, "type");
    const isMisplaced = isRecordType(said) && said !== listed && accepts[said](value);
    const type = isMisplaced ? said : listed;
    const written = textOf(value, "id");
    // Others name it by the ID that was meant.
    const id = written === null || written.trim() === "" ? null : (meantId(written) ?? written);
    if (id !== null) this.ids.enter(id, type, at);
    if (written === null || !idPattern.test(written)) this.#addNameless(type);
    for (const checker of this.#minders) checker.skipped(type, isMisplaced ? (value as AnyRecord) : null);
  }

  /** Takes note of a record of which not even the type could be read. */
  skipUnknown(): void {
    this.#addNameless(null);
    for (const checker of this.#minders) for (const type of recordTypes) checker.skipped(type, null);
  }

  /** Says what can only be said after the last record. */
  end(): void {
    for (const running of this.#running) {
      this.#judge(running);
      running.checker.end?.();
    }
  }

  /** Ends a part of a file. What it claims, and what it is, is judged when all parts are known. */
  part(): RulesOfPart {
    const states = this.#running.map(({ name, checker }) => [name, checker.part?.()] as const);
    const isKept = this.#running.every(({ claims }) => claims.areKept);
    return {
      sources: [...this.sources.keys()],
      envelope: this.#isLaterPart ? null : (this.dataset?.value ?? null),
      ids: this.ids.stored,
      names: this.ids.storedNames,
      nameless: [...this.#nameless],
      states: Object.fromEntries(states.filter(([, state]) => state !== undefined)),
      claims: isKept ? this.#running.flatMap(({ name, claims }) => Array.from(claims.open(), (claim) => ({ ...claim, rule: name }))) : null,
      waiting: Object.fromEntries(this.#running.map(({ name, claims }) => [name, claims.most])),
    };
  }

  /** Takes in what is open in a part of the file, to be judged at the end. */
  join({ nameless }: Pick<RulesOfPart, "nameless">, claims: readonly OpenClaim[]): void {
    for (const [type, count] of nameless) this.#nameless.set(type, (this.#nameless.get(type) ?? 0) + count);
    const byRule = new Map(this.#running.map((running) => [running.name, running.claims]));
    for (const { rule, ...claim } of claims) byRule.get(rule)!.join(claim);
  }

  /** Forgets the records of the head that have no ID: the part that holds it counts them. */
  leaveHead(): void {
    this.#nameless.clear();
  }

  /** Sources come first; whoever wants to know what one says does not wait for those that come among the records. */
  #takeSource(type: RecordType, record: AnyRecord): void {
    if (record.type === "SourceDocument") this.sources.set(record.id, record);
    else this.#onlySources = type === "SourceDocument";
  }

  #addNameless(type: RecordType | null): void {
    this.#nameless.set(type, (this.#nameless.get(type) ?? 0) + 1);
  }

  /** How many records may be of some types, and have any ID. */
  #namelessOf(types: readonly RecordType[]): number {
    if ([...this.#mild].some(mayDoubtIds)) return 0;
    const counts = [...this.#nameless].filter(([type]) => type === null || types.length === 0 || types.includes(type));
    return counts.reduce((sum, [, count]) => sum + count, 0);
  }

  #traitOf(owner: string | null): number {
    if (owner !== this.#owner.id) this.#owner = { id: owner, trait: owner === null ? 0 : this.ids.trait(owner) };
    return this.#owner.trait;
  }

  #looksFor(type: RecordType): Looks {
    const ofType = (on: Checker["on"]) => (typeof on === "function" ? on(type) : (on?.[type] as Look | undefined));
    const looksOf = ({ on, each }: Pick<Checker, "on" | "each">) => [ofType(on), each].filter((look) => look !== undefined);
    const checkers = this.#running.map(({ checker }) => checker);
    const looks = checkers.map((checker) => ({ tidy: looksOf(checker), untidy: looksOf(checker.untidy ?? {}) }));
    const all = looks.flatMap(({ tidy, untidy }) => [...tidy, ...untidy]);
    const tidy = looks.flatMap(({ tidy }) => tidy);
    const again: Look[] = checkers.flatMap((checker) => (checker.again ? [(record, pointer) => checker.again!(record, this.#earlier!, pointer)] : []));
    return { all, tidy, allAgain: [...again, ...all], tidyAgain: [...again, ...tidy] };
  }

  #judge({ name, checker, claims }: Running): void {
    const judged = [...claims.broken()].flatMap((claim) => {
      const known = this.ids.find(claim.id);
      const fault = checker.judge?.(claim, known);
      return fault ? [{ claim, fault, isMissing: known === null && !claim.absent }] : [];
    });
    // What is missing may be what could not be read: that is another finding.
    const missing = new Map<string, Set<string>>();
    for (const { claim, isMissing } of judged) if (isMissing) missing.set(claim.types.join(), (missing.get(claim.types.join()) ?? new Set()).add(claim.id));
    for (const { claim, fault, isMissing } of judged) {
      if (isMissing && missing.get(claim.types.join())!.size <= this.#namelessOf(claim.types)) continue;
      this.#reader.report({ rule: name, pointer: claim.place.pointer, held: claim.place, ...fault, message: counted(fault.message, claim.times) });
    }
    for (const { form, ...claim } of claims.brokenAndShortened()) {
      if (checker.minds?.(form) ?? true) this.#reader.report({ rule: name, ...shortened(claim) });
    }
    if (claims.lost > 0) this.#reader.report({ rule: name, ...lost(claims.lost) });
  }
}

/** Whether a rule may keep a record from being found under its ID. */
function mayDoubtIds(rule: string): boolean {
  return rule === idsBeginWithThePrefix.name || rule === idsAreUnique.name || !rules.some(({ name }) => name === rule);
}

/** The same claim is broken once, however many records make it. */
function counted(message: string, times: number): string {
  if (times === 1) return message;
  return `${message} ${times === 2 ? "Another record names" : `${formatCount(times - 1)} more records name`} it as well.`;
}

function shortened({ file, line, isElsewhere }: Omit<Shortened, "form">): Omit<Fault, "rule"> {
  const held = { file, pointer: "", record: null, spot: { line, column: 1, excerpt: null } };
  return isElsewhere
    ? { pointer: "", held, message: "The record on this line names one that belongs to something else.", found: "a record", expected: "another record" }
    : { pointer: "", held, message: "The record on this line names an ID that no record has.", found: "an unknown ID", expected: "the ID of a record" };
}

function lost(count: number): Omit<Fault, "rule"> {
  return {
    pointer: "",
    message: `${formatCount(count)} records name others that come after them, too many to be checked.`,
    found: "records before those that they name",
    expected: "records after those that they name",
    mend: "Put records after those that they name: themes before topics, topics before messages.",
  };
}

function envelopeOf(value: object): NonNullable<RuleRun["dataset"]> {
  const prefix = textOf(value, "prefix");
  return { value, id: textOf(value, "id"), prefix: prefix !== null && idPattern.test(prefix) ? prefix : null };
}

function textOf(value: unknown, key: string): string | null {
  const text = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : null;
  return typeof text === "string" ? text : null;
}
