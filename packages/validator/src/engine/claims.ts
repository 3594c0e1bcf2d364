import type { RecordType } from "@igf/schema";
import type { Held } from "../fault.js";
import { detached } from "./detached.js";
import type { Ids } from "./ids.js";
import type { Known } from "./known-prints.js";
import { FingerprintTable } from "./fingerprint-table.js";

/** What a record says of another one, which may come later: that there is one with this ID, and what it is. Plain data. */
export interface Claim {
  readonly id: string;
  /** The types that the other record may have; none if any will do. */
  readonly types: readonly RecordType[];
  /** What the other record must belong to, as {@link Ids.trait} gives it. */
  readonly trait?: number;
  /** Where any record will do: 28 bits that stand for how the ID is written, which the rule may not mind. */
  readonly form?: number;
  /** Whether there must be no such record. */
  readonly absent?: true;
  /** What the rule needs to judge the claim. */
  readonly about?: unknown;
  /** Where it is made. */
  readonly place: Held;
}

/** A claim of the record at hand, whose place has not been looked up. */
export interface NewClaim extends Omit<Claim, "place"> {
  /** JSON Pointer to the ID of the other record. */
  readonly pointer: string;
}

/** What knows where the record at hand stands. */
export interface Whereabouts {
  readonly file: string | null;
  /** The line on which it begins; `null` where all of a document is at hand, so that there is room for every claim. */
  readonly line: number | null;
  /** Looks a place in it up. */
  hold(pointer: string): Held;
  /** Whether it is known that something is wrong there: what else is wrong is a consequence. */
  isSpoken?(pointer: string): boolean;
}

/** A claim, and how often it was made. */
export interface Repeated extends Claim {
  times: number;
}

/** A claim that is sent from one thread to another. */
export interface OpenClaim extends Repeated {
  readonly rule: string;
  /** What tells it from others about the same ID. */
  readonly more: string;
}

/** A claim of which only numbers are left. */
export interface Shortened {
  readonly file: string | null;
  readonly line: number;
  /** Whether there is such a record, which belongs to something else. */
  readonly isElsewhere: boolean;
  readonly form: number;
}

/** So many different claims wait in detail. */
export const mostInDetail = 10_000;
/** After so many more that find no room, it is looked whether some of those that wait hold by now: that takes a look at each. */
const patience = mostInDetail;
/** An ID of more characters than this is not kept in detail. */
const longestKept = 200;
/** So many claims that were made lately are found without a look at all of them. */
const mostRecent = 1000;

/**
 * The claims of one rule about records that have not come yet: each is kept once, however often it is made. Beyond the first
 * thousands, a claim that there is a record is kept as numbers, and that there is none is not kept at all.
 */
export class Claims {
  /** How many claims were not kept. */
  lost = 0;
  /** How many claims waited at most at one time, be it that some of them held by then. */
  most = 0;
  #waiting = new Map<string, Repeated>();
  /** By the ID, a claim that was made lately, and what tells it from others about the same ID. */
  readonly #recent = new Map<string, { readonly more: string; readonly claim: Repeated }>();
  #patience = 0;
  readonly #shortened = new Map<string, { readonly types: readonly RecordType[]; readonly hasTrait: boolean; readonly file: string | null; readonly lines: FingerprintTable }>();
  readonly #ids: Ids;
  readonly #reader: Whereabouts;

  constructor(ids: Ids, reader: Whereabouts) {
    this.#ids = ids;
    this.#reader = reader;
  }

  /** Counts a claim once more, and returns `true`, if it was made lately. Nothing is made for that: it may be so of every record. */
  again(id: string, more: string): boolean {
    const recent = this.#recent.get(id);
    if (recent === undefined || recent.more !== more) return false;
    recent.claim.times += 1;
    return true;
  }

  /** Keeps a claim. Claims about the same ID, with the same `more`, are the same; `describe` is only asked for a new one. */
  add(id: string, more: string, describe: () => NewClaim): void {
    const key = `${id} ${more}`;
    const same = this.#waiting.get(key);
    if (same) {
      same.times += 1;
      return this.#remember(same, more);
    }
    if (this.#waiting.size >= mostInDetail && (this.#patience -= 1) < 0) this.#forgetWhatHolds();
    const { pointer, ...claim } = describe();
    if (this.#reader.isSpoken?.(pointer)) return;
    const hasRoom = this.#waiting.size < mostInDetail && claim.id.length <= longestKept;
    const { line } = this.#reader;
    if (hasRoom || line === null) {
      // To look a place up takes longer than all the rest: of what is kept as numbers, only the line is needed.
      const waiting = { ...claim, ...detachedTexts(claim), place: this.#reader.hold(pointer), times: 1 };
      this.#waiting.set(detached(key), waiting);
      this.most = Math.max(this.most, this.#waiting.size);
      this.#remember(waiting, more);
    } else if (!claim.absent && (claim.types.length > 0 || claim.form !== undefined)) this.#shorten(claim, line);
    else this.lost += 1;
  }

  /** Whether every claim is kept in detail. */
  get areKept(): boolean {
    return this.lost === 0 && this.#shortened.size === 0;
  }

  /** The claims that do not hold, in the order in which they were made. */
  *broken(): Generator<Repeated> {
    for (const claim of this.#waiting.values()) if (!holds(claim, this.#ids.find(claim.id))) yield claim;
  }

  /** The claims of a part of a file that do not hold in it, or may not in another part. */
  *open(): Generator<Omit<OpenClaim, "rule">> {
    for (const [key, claim] of this.#waiting) {
      if (claim.absent || !holds(claim, this.#ids.find(claim.id))) yield { ...claim, more: key.slice(claim.id.length + 1) };
    }
  }

  /** Takes in a claim that was made in a part of the file. */
  join({ more, ...claim }: Omit<OpenClaim, "rule">): void {
    const key = `${claim.id} ${more}`;
    const same = this.#waiting.get(key);
    if (same) same.times += claim.times;
    else this.#waiting.set(key, claim);
  }

  /** Those of which only numbers are left. */
  *brokenAndShortened(): Generator<Shortened> {
    for (const { types, hasTrait, file, lines } of this.#shortened.values()) {
      for (const [high, low, line, mark] of lines.entries()) {
        const known = this.#ids.findPrint({ high, low });
        const isThere = known !== null && holds({ types }, known);
        // What is not there belongs to nothing: that it is not there is another finding.
        if (hasTrait ? isThere && known.trait !== 0 && known.trait !== mark : !isThere) yield { file, line, isElsewhere: hasTrait, form: mark };
      }
    }
  }

  #remember(claim: Repeated, more: string): void {
    if (this.#recent.size >= mostRecent) this.#recent.clear();
    this.#recent.set(claim.id, { more: detached(more), claim });
  }

  #forgetWhatHolds(): void {
    this.#patience = patience;
    this.#recent.clear();
    const still = [...this.#waiting].filter(([, claim]) => !holds(claim, this.#ids.find(claim.id)));
    if (still.length < mostInDetail) this.#waiting = new Map(still);
  }

  #shorten({ id, types, trait, form }: Omit<NewClaim, "pointer">, line: number): void {
    const { file } = this.#reader;
    const key = `${types.join()} ${trait === undefined} ${file ?? ""}`;
    let shortened = this.#shortened.get(key);
    if (!shortened) this.#shortened.set(key, (shortened = { types, hasTrait: trait !== undefined, file, lines: new FingerprintTable(2) }));
    const { lines } = shortened;
    const print = this.#ids.print(id);
    const mark = trait ?? form ?? 1;
    if (!lines.has(print)) lines.set(print, line, mark);
    // It cannot belong to two things: no trait is 0.
    else if (lines.second !== mark) lines.set(print, lines.first, 0);
  }
}

function detachedTexts({ id, about }: Pick<Claim, "id" | "about">): Partial<Claim> {
  return { id: detached(id), ...(typeof about === "string" && { about: detached(about) }) };
}

/** Whether a claim holds of what has its ID. */
export function holds({ types, trait, absent }: Pick<Claim, "types" | "trait" | "absent">, known: Known | null): boolean {
  if (absent || known === null) return (known === null) === (absent === true);
  const isRight = types.length === 0 ? known.type !== "Retired" && known.type !== "Dataset" : (types as readonly string[]).includes(known.type);
  return isRight && (trait === undefined || trait === known.trait);
}
