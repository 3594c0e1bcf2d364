import type { Fault } from "../fault.js";
import { keysOf } from "../json-pointer.js";
import { findOffsets } from "../syntax/find-offsets.js";
import { placeOffsets, type Place } from "../syntax/place-offsets.js";
import { cellOf, offsetInCell, type ScannedRow } from "./scanned-row.js";

/** A row of a CSV file, the record that it makes, and where everything in it stands. */
export class CsvRow {
  /** The record; `undefined` where the row makes none. A cell that cannot be read is in it as the text that it is. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  /** What is wrong with the row and its cells. Pointers are ones into the record, offsets ones into `text`. */
  readonly faults: readonly Fault[];
  /** The row as it stands in the file, without the line break that ends it. */
  readonly text: string;
  /** The line that it begins on, from 1. */
  readonly line: number;
  readonly #row: ScannedRow;
  readonly #columnAt: ReadonlyMap<string, number>;

  /** Whether the row stands for a record that cannot be read. */
  readonly isUnread: boolean;

  constructor(row: ScannedRow, value: CsvRow["value"], faults: readonly Fault[], columnAt: ReadonlyMap<string, number>, isUnread = false) {
    this.value = value;
    this.isUnread = isUnread;
    this.text = row.text;
    this.line = row.line;
    this.#row = row;
    this.#columnAt = columnAt;
    this.faults = faults.length === 0 ? faults : faults.map((fault) => this.#moved(fault));
  }

  /** Returns where in `text` a part of the record stands (UTF-16): its cell, or the place in it where the cell is JSON. */
  offsetOf(pointer: string, at?: "key"): number {
    const keys = keysOf(pointer);
    for (let depth = keys.length; depth > 0; depth -= 1) {
      const owner = `/${pointer
        .split("/")
        .slice(1, depth + 1)
        .join("/")}`;
      const column = this.#columnAt.get(owner);
      if (column !== undefined) return this.#offsetInColumn(column, pointer.slice(owner.length), at);
    }
    return 0;
  }

  /** Returns the line and column at which a part of the record stands in the file. */
  placeOf(pointer: string, at?: "key"): Place {
    return this.placeAt(this.offsetOf(pointer, at));
  }

  /** Returns the line and column of an offset into `text`. */
  placeAt(offset: number): Place {
    const [{ line, column }] = placeOffsets(this.text, [offset]) as [Place];
    return { line: line + this.line - 1, column };
  }

  #offsetInColumn(column: number, inner: string, at?: "key"): number {
    if (inner === "") return this.#row.starts[column]!;
    const [offset] = findOffsets(cellOf(this.#row, column), [{ pointer: inner, ...(at && { at }) }]);
    return offset === 0 ? this.#row.starts[column]! : offsetInCell(this.#row, column, offset!);
  }

  /** Faults of a cell have their place in the cell. */
  #moved(fault: Fault): Fault {
    if (fault.pointer === "" || fault.offset === undefined)
      return { ...fault, offset: fault.offset ?? this.offsetOf(fault.pointer, fault.at) };
    const key = [...this.#columnAt.keys()]
      .filter((each) => fault.pointer === each || fault.pointer.startsWith(`${each}/`))
      .sort((a, b) => b.length - a.length)[0];
    return { ...fault, offset: key === undefined ? 0 : offsetInCell(this.#row, this.#columnAt.get(key)!, fault.offset) };
  }
}
