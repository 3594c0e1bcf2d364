import type { SourceDocument } from "@igf/schema";
import type { CitedPageId, SourceId } from "../generated/ids.js";
import type { DeepReadonly } from "./deep-readonly.js";

/**
 * A document that records quote, with the hash and length of the text that their ranges count in.
 *
 * @group Records
 */
export interface Source extends DeepReadonly<Omit<SourceDocument, "id" | "sha256" | "length">> {
  /** Stable identifier of the document. */
  readonly id: SourceId;
  /** SHA-256 of the bytes of its UTF-8 text. */
  readonly sha256: string;
  /** Length of its text in Unicode code points. */
  readonly length: number;
}

/**
 * A page that records only cite: nothing is quoted from it, so there is no text, hash or length.
 *
 * @group Records
 */
export interface CitedPage extends DeepReadonly<Omit<SourceDocument, "id" | "sha256" | "length" | "textIncluded">> {
  /** Stable identifier of the page. */
  readonly id: CitedPageId;
  /** Always `null`: no text of it is kept. */
  readonly sha256: null;
  /** Always `null`: no text of it is kept. */
  readonly length: null;
  /** Always `false`. */
  readonly textIncluded: false;
}

/**
 * The content of `@igf/sources/sources.json`: the source documents, then the cited pages.
 *
 * @group Records
 */
export type SourceRecords = readonly (Source | CitedPage)[];
