import type { Fault } from "../fault.js";

/** A place in a file. Line and column count as in a finding: from 1, the column in Unicode code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Number of bytes of the file that stand before it. */
  readonly offset: number;
}

/**
 * Who is told what a dataset consists of, in the order of the file.
 *
 * The bytes of a record or member are a view that is valid during the call only, and need not be JSON: where they begin and
 * end is told by their quotes and brackets alone.
 */
export interface DatasetHandler {
  /** The dataset begins, which is an object; or a list of records without an envelope. */
  begin(place: Place, isList: boolean): void;
  /** A list of records begins; it may turn out to be empty. */
  list(key: string, keyPlace: Place, place: Place): void;
  /** One element of a list of records, an object or not; `list` is `null` where the document is the list. */
  record(list: string | null, index: number, bytes: Uint8Array, place: Place): void;
  /** A member of the dataset that is not a list of records. */
  member(key: string, bytes: Uint8Array, keyPlace: Place, place: Place): void;
  /** A record or member of so many bytes that it was passed over. */
  tooLong(pointer: string, bytes: number, place: Place): void;
  /** A fault of the envelope after which reading goes on: a byte order mark, or a key that stands twice or is not safe. */
  faulty(fault: Fault, place: Place): void;
  /**
   * The file stops being a dataset: nothing after the place was read, and nothing more will be told. Where the record or
   * member before it was no JSON, this is most probably a consequence of that.
   */
  broken(fault: Fault, place: Place): void;
  /** The dataset is complete, and nothing but white space follows it. */
  end(place: Place): void;
}
