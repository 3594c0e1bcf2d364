import { prepareExtensions } from "./extensions/prepare-extensions.js";
import type { Knowledge } from "./rules/run-rules.js";

/**
 * What a validation may know beside the dataset.
 *
 * @group Validation
 */
export interface ValidateOptions {
  /** Name of the file, to be repeated in the findings. Nothing is read from it. */
  readonly file?: string;
  /** Texts of source documents, by the ID of the document: then every quote is looked up in them. */
  readonly sourceTexts?: Readonly<Record<string, string>>;
  /** IDs of the concepts that records may name: then every other concept is a finding. */
  readonly conceptIds?: Iterable<string>;
  /**
   * JSON Schemas (2020-12) of what stands under `extensions`, by namespace. Nothing that they name is fetched. A keyword that
   * is not understood, or a reference that leads nowhere, is a `TypeError`. `format` only describes; write a `pattern`, which
   * is your own: one that tries everything again and again takes its time.
   */
  readonly extensions?: Readonly<Record<string, object>>;
}

/** Prepares for the rules what the options say. */
export function knowledgeOf({ sourceTexts = {}, conceptIds, extensions = {} }: ValidateOptions): Knowledge {
  return {
    sourceTexts: new Map(Object.entries(sourceTexts)),
    conceptIds: conceptIds === undefined ? null : new Set(conceptIds),
    extensions: prepareExtensions(extensions),
  };
}
