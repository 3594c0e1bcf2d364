/**
 * A date, or the first and last date of an interval, each as `[year, month, day]`.
 *
 * @group Citation
 */
export interface CslDate {
  /** One or two dates, each as `[year]`, `[year, month]` or `[year, month, day]`. */
  "date-parts": number[][];
}

/**
 * A name of an institution.
 *
 * @group Citation
 */
export interface CslName {
  /** The name as it is written, not to be taken apart. */
  literal: string;
}

/**
 * A message as an item of CSL-JSON, which Zotero, pandoc and every other CSL processor read.
 *
 * @group Citation
 */
export interface CslItem {
  /** The message's ID. */
  id: string;
  /** A part of a larger document. */
  type: "chapter";
  /** The words with which the message begins: it has no title. */
  title: string;
  /** Title of the document, with its draft status. */
  "container-title": string;
  /** Who curated the document: put its messages together, without being their author. */
  curator?: CslName[];
  /** Who published the document. */
  publisher?: string;
  /** Date of the document. */
  issued?: CslDate;
  /** `"draft"` for a draft; absent otherwise. */
  status?: "draft";
  /** `"Draft"` for a draft: styles that pass over `status` print this. */
  genre?: "Draft";
  /** The event whose outcome the document is. */
  "event-title": string;
  /** Where it was held. */
  "event-place"?: string;
  /** When it was held. */
  "event-date"?: CslDate;
  /** The dataset in which the message has its ID, with the version if asked for. */
  archive: string;
  /** The message's ID there. Not in `number`, in which processors turn hyphens into dashes. */
  archive_location: string;
  /** Language of the text (BCP 47). */
  language: string;
  /** Confirmed address of the document; absent where none is known. */
  URL?: string;
  /** The message in full, verbatim. */
  abstract: string;
}
