import type { RecordType, SourceDocument } from "@igf/schema";
import type { PreparedSchema } from "../extensions/prepare-schema.js";
import type { Fault } from "../fault.js";
import type { AnyRecord, RecordByType } from "../records/any-record.js";
import type { RuleDescription } from "../rule-description.js";

/** One promise about facts across fields or records, and the code that keeps it. */
export interface Rule extends RuleDescription {
  readonly step: "rules";
  /** Begins to check one dataset or record. What must be remembered on the way lives in the closure. */
  check(context: Context): Checker;
}

/** What looks at the records one after the other, sources first, each list in its order. */
export interface Checker {
  /** Looks at the records of some types, whose shape is right. */
  readonly on?: { readonly [T in RecordType]?: (record: RecordByType[T], pointer: string) => void };
  /** Looks at the records of every type, whose shape is right. */
  each?(record: AnyRecord, pointer: string): void;
  /** Is told of a record whose shape is wrong: it counts as being there, but nothing of it can be relied on. */
  skipped?(type: RecordType, id: string | null, pointer: string): void;
  /** Says what can only be said after the last record. */
  end?(): void;
}

/** What a rule knows beside the records. */
export interface Context {
  /** The envelope of the dataset; `null` when a single record is checked. Parts whose shape is wrong are missing. */
  readonly dataset: { readonly id: string | null; readonly prefix: string | null; readonly value: object } | null;
  /** The source documents of the dataset whose shape is right. */
  readonly sources: ReadonlyMap<string, { readonly document: SourceDocument; readonly pointer: string }>;
  /** The texts of source documents that were given, by ID. */
  readonly sourceTexts: ReadonlyMap<string, string>;
  /** The IDs of the concepts that are known; `null` when none were given. */
  readonly conceptIds: ReadonlySet<string> | null;
  /** The JSON Schemas of extensions that were given, by namespace. */
  readonly extensions?: ReadonlyMap<string, PreparedSchema>;
  readonly report: (fault: Omit<Fault, "rule">) => void;
}
