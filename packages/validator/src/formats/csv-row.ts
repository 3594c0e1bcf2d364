import type { Fault } from "../fault.js";
import { findOffsets } from "../syntax/find-offsets.js";
import { placeOffsets, type Place } from "../syntax/place-offsets.js";
import { cellOf, offsetsInCell, type ScannedRow } from "./scanned-row.js";

/** What is enough to look a fault up. */
type Sought = Pick<Fault, "pointer" | "at" | "offset">;

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
    this.faults = faults.length === 0 ? faults : this.#moved(faults);
  }

  /** Returns where in `text` a part of the record stands (UTF-16): its cell, or the place in it where the cell is JSON. */
  offsetOf(pointer: string, at?: "key"): number {
    return this.offsetsOf([{ pointer, ...(at && { at }) }])[0]!;
  }

  /** Returns the same of several parts, and of what has its offset, that. */
  offsetsOf(sought: readonly Sought[]): number[] {
    return this.#offsetsOf(sought, (one) => one.offset !== undefined);
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

  /** Faults of a cell have their place in the cell. */
  #moved(faults: readonly Fault[]): Fault[] {
    const offsets = this.#offsetsOf(faults, ({ pointer, offset }) => pointer === "" && offset !== undefined);
    return faults.map((fault, index) => ({ ...fault, offset: offsets[index]! }));
  }

  /** Every cell is looked through once: a list in it may have thousands of faults. */
  #offsetsOf(sought: readonly Sought[], isOfRow: (one: Sought) => boolean): number[] {
    const offsets = sought.map(({ offset }) => offset ?? 0);
    const inColumns = new Map<number, { readonly index: number; readonly inner: Sought }[]>();
    for (const [index, one] of sought.entries()) {
      if (isOfRow(one)) continue;
      const place = this.#columnOf(one.pointer);
      offsets[index] = place === null ? 0 : this.#row.starts[place.column]!;
      if (place === null || (place.inner === "" && one.offset === undefined)) continue;
      const inner = { ...one, pointer: place.inner };
      const others = inColumns.get(place.column);
      if (others) others.push({ index, inner });
      else inColumns.set(place.column, [{ index, inner }]);
    }
    for (const [column, parts] of inColumns) {
      const inCell = findOffsets(cellOf(this.#row, column), parts.map(({ inner }) => inner));
      const inRow = offsetsInCell(this.#row, column, inCell);
      // What is not found stands somewhere in the cell.
      for (const [each, { index, inner }] of parts.entries()) if (inCell[each] !== 0 || inner.offset !== undefined) offsets[index] = inRow[each]!;
    }
    return offsets;
  }

  /** Returns the column in which a part of the record stands, and the pointer to it from there; `null` where none has it. */
  #columnOf(pointer: string): { readonly column: number; readonly inner: string } | null {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
      const column = this.#columnAt.get(pointer.slice(0, end));
      if (column !== undefined) return { column, inner: pointer.slice(end) };
    }
    return null;
  }
}
