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
}

/** Prepares for the rules what the options say. */
export function knowledgeOf({ sourceTexts = {}, conceptIds }: ValidateOptions): Knowledge {
  return { sourceTexts: new Map(Object.entries(sourceTexts)), conceptIds: conceptIds === undefined ? null : new Set(conceptIds) };
}
