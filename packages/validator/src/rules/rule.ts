import type { RecordType, SourceDocument } from "@igf/schema";
import type { Claim, NewClaim, Repeated } from "../engine/claims.js";
import type { Fingerprint } from "../engine/fingerprint.js";
import type { Ids } from "../engine/ids.js";
import type { Known } from "../engine/known-prints.js";
import type { KnownIds } from "../engine/known-ids.js";
import type { QuotedDocuments } from "../engine/quoted-documents.js";
import type { PreparedSchema } from "../extensions/prepare-schema.js";
import type { Fault, Held } from "../fault.js";
import type { AnyRecord, RecordByType } from "../records/any-record.js";
import type { LooksByType } from "../records/on-fields.js";
import type { RuleDescription } from "../rule-description.js";

/** One promise about facts across fields or records, and the code that keeps it. */
export interface Rule extends RuleDescription {
  readonly step: "rules";
  /** Whether it compares words with their document: where they differ, no rule that minds how words are written speaks of them. */
  readonly comparesWords?: true;
  /** Whether it minds how words are written, or what they hold. It comes after those that compare them. */
  readonly mindsWriting?: true;
  /**
   * Whether nothing is wrong across the parts of a file, going by what {@link Checker.part} returned for each. If something may
   * be, the file is looked at as a whole: then the answer need not be kind. Without it, nothing can be.
   */
  fits?(parts: readonly never[], isKnownBefore: (part: number, print: Fingerprint) => boolean): boolean;
  /** Begins to check one dataset or record. What must be remembered on the way lives in the closure. */
  check(context: Context): Checker;
}

/**
 * What looks at the records one after the other, as they come. Of a record it may keep what a bounded number of them needs,
 * but never the record, nor a text that is not `detached`: there may be millions. Fields are read by their names, for a record
 * need not be a plain object (see `lines/`).
 */
export interface Checker {
  /** Looks at the records of some types, whose shape is right. */
  readonly on?: LooksByType | { readonly [T in RecordType]?: (record: RecordByType[T], pointer: string) => void };
  /** Looks at the records of every type, whose shape is right. */
  each?(record: AnyRecord, pointer: string): void;
  /** As `on` and `each`, but passes over records whose texts are known to be tidy: see `records/are-texts-tidy.ts`. */
  readonly untidy?: Pick<Checker, "on" | "each">;
  /** Looks at a record whose ID something before it had. */
  again?(record: AnyRecord, earlier: Known, pointer: string): void;
  /**
   * Is told of a record whose shape is wrong: it counts as being there, but nothing of it can be relied on; unless it is
   * `misplaced`, a sound one in the list of another type.
   */
  skipped?(type: RecordType, misplaced: AnyRecord | null): void;
  /** Says what is wrong with a claim that does not hold, once every record has been seen; `null` for nothing. */
  judge?(claim: Repeated, known: Known | null): Omit<Fault, "rule" | "pointer"> | null;
  /** Whether it minds that nothing has an ID that is written in some form (see {@link Claim.form}); it does by default. */
  minds?(form: number): boolean;
  /** Says what can only be said after the last record. */
  end?(): void;
  /**
   * Ends a part of a file, of which each is looked at by itself: instead of `end`, it returns as plain data what must be known
   * of the part to tell whether the parts fit together. The first part may go on with the next one after that.
   */
  part?(): unknown;
}

/** What a rule knows beside the records. */
export interface Context {
  /**
   * The envelope of the dataset; `null` where there is none. Parts whose shape is wrong are missing. What stands after the first
   * list of records, the later lists as well, may be known only at the end.
   */
  readonly dataset: { readonly id: string | null; readonly prefix: string | null; readonly value: object } | null;
  /** The source documents of the dataset whose shape is right, as far as they have come: they come first. */
  readonly sources: ReadonlyMap<string, SourceDocument>;
  /** The texts of source documents that were given, by ID. */
  readonly sourceTexts: ReadonlyMap<string, string>;
  /** The IDs of the concepts that are known; `null` when none were given. */
  readonly conceptIds: ReadonlySet<string> | null;
  /** What other files hold whose records may be named. */
  readonly others?: readonly KnownIds[];
  /** The JSON Schemas of extensions that were given, by namespace. */
  readonly extensions?: ReadonlyMap<string, PreparedSchema>;
  /** Whether other records of the file stood before the first one, and are looked at elsewhere. */
  readonly isLaterPart: boolean;
  /** The IDs that have come so far. */
  readonly ids: Ids;
  /** Takes note of the documents from which records quote. */
  readonly quoted: QuotedDocuments;
  /** Says what is wrong, at a place in the record at hand, or at one that was held. */
  readonly report: (fault: Omit<Fault, "rule">) => void;
  /** Says that a record of a type should have another ID, by which others may name it already. */
  readonly doubt: (type: RecordType) => void;
  /** Whether something is known to be wrong there already: what else is wrong is a consequence. */
  readonly isSpoken: (pointer: string) => boolean;
  /** Looks a place of the record at hand up, to report it later. Costly: only for what is rare. */
  readonly hold: (pointer: string) => Held;
  /**
   * Keeps a claim about a record that may come later, to have it judged at the end. Claims about the same ID, with the same
   * `more`, are the same: the first is judged.
   */
  readonly claim: (id: string, more: string, describe: () => NewClaim) => void;
  /** Counts a claim once more, and returns `true`, if it was made lately: sooner than it is looked whether it holds by now. */
  readonly claimAgain: (id: string, more: string) => boolean;
  /** Says what has an ID, such as `line 7`. */
  readonly nameOf: (known: Known) => string;
}
