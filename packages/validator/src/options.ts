import { idPattern } from "@igf/schema";
import type { KnownIds } from "./engine/known-ids.js";
import { findRule } from "./catalogue.js";
import { checkOptions } from "./check-options.js";
import type { Severity } from "./finding.js";
import { prepareExtensions } from "./extensions/prepare-extensions.js";
import type { Knowledge } from "./rules/run-rules.js";
import { showValue } from "./show-value.js";

/**
 * A format in which datasets come.
 *
 * @group Validation
 */
export type InputFormat = "json" | "ndjson" | "csv" | "yaml";

/**
 * What ends a validation early: every `AbortSignal` is one.
 *
 * @group Validation
 */
export interface Abortable {
  /** What the validation throws when it is aborted. */
  readonly reason: unknown;
  /** Throws the reason, if it is aborted. */
  throwIfAborted(): void;
  /** Has a function called when it is aborted. */
  addEventListener(type: "abort", listener: () => void, options?: { readonly once?: boolean }): void;
  /** Has it called no more. */
  removeEventListener(type: "abort", listener: () => void): void;
}

/**
 * What a validation may know beside the dataset, and how it reports.
 *
 * @group Validation
 */
export interface ValidateOptions {
  /** Name of the file, to be repeated in the findings. Nothing is read from it. */
  readonly file?: string;
  /** Format of a text; JSON by default. */
  readonly format?: InputFormat;
  /** Texts of source documents, by the ID of the document: then every quote is looked up in them. */
  readonly sourceTexts?: Readonly<Record<string, string>>;
  /**
   * The concepts that records may name, such as `concepts` of `@igf/vocabularies`, or their IDs: then every other concept is
   * a finding.
   */
  readonly vocabularies?: Iterable<string | { readonly id: string }>;
  /**
   * What other files hold whose records this one may name, as `collectIds` of `@igf/validator/engine` or `/formats` returns it.
   * An ID of a record in one of them is known; one that is like theirs, and that none of them has, is a finding. What is no whole
   * dataset, such as one record, may belong to others still: of what it names, nothing is said.
   */
  readonly others?: readonly KnownIds[];
  /** What findings of a rule weigh, by its name; a rule that is `"off"` is not asked. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  /**
   * JSON Schemas (2020-12) of what stands under `extensions`, by namespace. Nothing that they name is fetched. A keyword that
   * is not understood, or a reference that leads nowhere, is a `TypeError`. `format` only describes; write a `pattern`, which
   * is your own: one that tries everything again and again takes its time.
   */
  readonly extensions?: Readonly<Record<string, object>>;
  /**
   * So many findings are described, what follows is counted; all by default. Where it is set, nobody looks into faulty records
   * after the first 10,000: each of them counts as one error.
   */
  readonly maxFindings?: number;
  /** So often the same finding is described, and then counted; always by default. */
  readonly maxRepeats?: number;
  /** Ends `validateStream` when it is aborted: what runs throws its reason. The other functions run to their end. */
  readonly signal?: Abortable;
}

/** The options, prepared for many files. */
export interface Settings {
  readonly knowledge: Knowledge;
  readonly severityOf: (rule: string) => Severity | "off";
  readonly maxFindings: number;
  readonly maxRepeats: number;
}

/**
 * Prepares what the options say.
 * @throws {TypeError} for options that cannot be, such as a rule that does not exist
 */
export function settingsOf(options: ValidateOptions): Settings {
  checkOptions(options);
  const { sourceTexts = {}, vocabularies, others = [], rules = {}, extensions = {}, maxFindings = Infinity, maxRepeats = Infinity } = options;
  const off = new Set(Object.keys(rules).filter((name) => rules[name] === "off"));
  const mild = new Set(Object.keys(rules).filter((name) => rules[name] !== "error"));
  const conceptIds = vocabularies && new Set(Array.from(vocabularies, idOf));
  return {
    knowledge: { sourceTexts: new Map(Object.entries(sourceTexts)), conceptIds: conceptIds ?? null, others, extensions: prepareExtensions(extensions), off, mild },
    severityOf: (rule) => rules[rule] ?? findRule(rule)!.severity,
    maxFindings,
    maxRepeats,
  };
}

/** The ID of a concept. What can be read only once is checked as it is read. */
function idOf(concept: unknown): string {
  const id = typeof concept === "object" && concept !== null ? (concept as { id?: unknown }).id : concept;
  if (typeof id === "string") {
    if (!idPattern.test(id)) throw new TypeError(`A concept of vocabularies has the ID ${showValue(id)}: it must be lower-case ASCII words joined by hyphens, such as "sdg-6".`);
    return id;
  }
  throw new TypeError(`A concept of vocabularies is ${showValue(concept)}: it must be a concept or its ID.`);
}
