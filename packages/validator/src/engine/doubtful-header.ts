import type { DatasetType } from "@igf/schema";
import type { Fault } from "../fault.js";
import { anotherDataset } from "../shape/explain-type.js";
import { typeBySchema } from "../shape/meant-dataset.js";
import { isRecordType, typesOf } from "../shape/records-of.js";
import { acceptText } from "../syntax/accept-syntax.js";
import type { RecordPlace } from "./at-hand.js";

/** So many lines are kept until one tells of which type the dataset is. */
const mostLines = 1000;

/** The header of NDJSON as it was read. */
export interface Header {
  readonly value: object;
  readonly type: DatasetType;
  readonly place: RecordPlace;
  readonly source: string;
  readonly faults: readonly Fault[];
}

/** A header whose type is not that of its schema: the first record that only one of the two has tells which is wrong. */
export class DoubtfulHeader {
  /** The lines after it, with their numbers. */
  readonly lines: { readonly text: string; readonly line: number }[] = [];
  readonly #header: Header;
  readonly #other: DatasetType;

  private constructor(header: Header, other: DatasetType) {
    this.#header = header;
    this.#other = other;
  }

  /** Returns what is known of a header of which nobody knows the type yet; `null` where that is clear. */
  static of(header: Header): DoubtfulHeader | null {
    const other = typeBySchema(header.value);
    return other === null || other === header.type ? null : new DoubtfulHeader(header, other);
  }

  /** Whether a line tells of which type the dataset is; if it does not, it is kept. */
  isSettledBy(text: string, line: number): boolean {
    if (this.lines.length === mostLines || this.#typeBy(text) !== null) return true;
    this.lines.push({ text, line });
    return false;
  }

  /** The header, as a line tells that it was meant, or as it says where none does. */
  settled(text: string | null): Header {
    const { type: said, value, faults, ...rest } = this.#header;
    const type = (text === null ? null : this.#typeBy(text)) ?? said;
    return type === said ? this.#header : { ...rest, type, value: { ...value, type }, faults: [...faults, anotherDataset(said, type, "records")] };
  }

  #typeBy(text: string): DatasetType | null {
    const type = (acceptText(text)?.value as { type?: unknown } | null | undefined)?.type;
    const having = isRecordType(type) ? [this.#header.type, this.#other].filter((dataset) => typesOf(dataset).has(type)) : [];
    return having.length === 1 ? having[0]! : null;
  }
}
