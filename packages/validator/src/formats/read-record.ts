import { readCell, type Column, type Field, type Table } from "@igf/schema/tables";
import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { acceptSyntax } from "../syntax/accept-syntax.js";
import { isWellFormed } from "../syntax/is-well-formed.js";
import { explainApostrophe } from "./explain-apostrophe.js";
import { emptyCell, explainCell } from "./explain-cell.js";
import { explainPlaceholder } from "./explain-placeholder.js";

/** A field of a table, with its place in the rows of a file. */
type PlacedField =
  | { readonly key: string; readonly pointer: string; readonly whenEmpty: Field["whenEmpty"]; readonly column: Column; readonly at: number }
  | {
      readonly key: string;
      readonly pointer: string;
      readonly whenEmpty: Field["whenEmpty"];
      readonly fields: readonly PlacedField[];
      readonly columns: readonly number[];
    };

/** A record, and what is wrong with its cells. A cell that cannot be read stays the text that it is. */
export interface ReadRecord {
  readonly value: Record<string, unknown>;
  readonly faults: readonly Fault[];
}

const noFaults: readonly Fault[] = [];

/** Makes records of the rows of a file, by the places of the columns in it. */
export class RecordReader {
  /** The column that holds what a pointer leads to. */
  readonly columnAt = new Map<string, number>();
  /** Pointers to what stands in no column: that is told once, and what rules say of it in every row is a consequence. */
  readonly absent: string[] = [];
  readonly #fields: readonly PlacedField[];
  readonly #columns: { readonly at: number; readonly column: Column; readonly pointer: string }[] = [];

  constructor(table: Table, places: ReadonlyMap<string, number>) {
    this.#fields = this.#place(table.fields, places, "");
  }

  /** Returns the record of a row. */
  read(cells: readonly string[]): ReadRecord {
    const faults: Fault[] = [];
    const value = readFields(this.#fields, this.#mended(cells, faults), faults);
    return { value, faults: faults.length === 0 ? noFaults : faults };
  }

  /** Returns the cells, and has those empty that were meant to be, and the others without an apostrophe that is not theirs. */
  #mended(cells: readonly string[], faults: Fault[]): readonly string[] {
    let mended: string[] | null = null;
    for (const { at, column, pointer } of this.#columns) {
      const apostrophe = cells[at]!.startsWith("'") ? explainApostrophe(cells[at]!, column, pointer) : null;
      const fault = apostrophe ?? explainPlaceholder(cells[at]!, column, pointer);
      if (fault === null) continue;
      faults.push(fault);
      if (apostrophe || !column.required) (mended ??= [...cells])[at] = apostrophe ? apostrophe.didYouMean! : "";
    }
    return mended ?? cells;
  }

  #place(fields: readonly Field[], places: ReadonlyMap<string, number>, prefix: string): PlacedField[] {
    return fields.flatMap((field): PlacedField[] => {
      const { key, whenEmpty } = field;
      const pointer = child(prefix, key);
      if ("column" in field) {
        const at = places.get(field.column.name);
        // A column that is missing is told once, and says what empty cells would.
        if (at === undefined && whenEmpty !== "null") return [];
        if (at === undefined) this.absent.push(pointer);
        else {
          this.columnAt.set(pointer, at);
          this.#columns.push({ at, column: field.column, pointer });
        }
        return [{ key, pointer, whenEmpty, column: field.column, at: at ?? -1 }];
      }
      const placed = this.#place(field.fields, places, pointer);
      const columns = [...this.columnAt].filter(([each]) => each.startsWith(`${pointer}/`)).map(([, at]) => at);
      if (columns.length > 0) this.columnAt.set(pointer, Math.min(...columns));
      return [{ key, pointer, whenEmpty, fields: placed, columns }];
    });
  }
}

function readFields(fields: readonly PlacedField[], cells: readonly string[], faults: Fault[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    const { key, whenEmpty } = field;
    if ("column" in field) {
      const cell = cells[field.at] ?? "";
      if (cell !== "") record[key] = readField(cell, field.column, field.pointer, faults);
      else if (whenEmpty === "null") record[key] = null;
      else if (whenEmpty === "fault") {
        faults.push(emptyCell(field.column, field.pointer));
        record[key] = "";
      }
    } else if (whenEmpty !== "fault" && field.columns.every((at) => cells[at] === "")) {
      if (whenEmpty === "null") record[key] = null;
    } else record[key] = readFields(field.fields, cells, faults);
  }
  return record;
}

function readField(cell: string, column: Column, pointer: string, faults: Fault[]): unknown {
  try {
    const value = readCell(cell, column, parse);
    if (column.kind !== "text" || isWhole(value as string, cell)) return value;
  } catch {
    // What is wrong is found out below, where it may take its time.
  }
  const explained = explainCell(cell, column, pointer);
  // What a spreadsheet has put there is told already.
  if (faults.every((fault) => fault.pointer !== pointer)) faults.push(...explained.faults);
  return explained.value;
}

/** Where bytes are read, only JSON can hold half of a character; the text itself is looked at row by row. */
function isWhole(value: string, cell: string): boolean {
  return value === cell || isWellFormed(value);
}

function parse(text: string): unknown {
  if (text === "[]") return [];
  const accepted = acceptSyntax(text);
  if (accepted === null) throw new SyntaxError();
  return accepted.value;
}
