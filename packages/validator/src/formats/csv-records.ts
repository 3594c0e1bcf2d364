import type { Fault } from "../fault.js";
import { markerOf, mergeConflict, versionAfter, type ConflictVersion } from "../syntax/merge-conflict.js";
import { chooseTable } from "./choose-table.js";
import { CsvRow } from "./csv-row.js";
import { CsvText } from "./csv-text.js";
import { explainColumns } from "./explain-columns.js";
import { anotherTable, explainDirective, explainForeign, explainSeparator, namesColumns, rowsAbove, unknownTable } from "./explain-header.js";
import { byteOrderMark, emptyFile, emptyRow, explainRow, namesAgain, secondHeader } from "./explain-row.js";
import { explainNoRecord, explainTypeCell } from "./explain-type-cell.js";
import { RecordReader } from "./read-record.js";
import { RowScanner } from "./scan-rows.js";
import { cellOf, type ScannedRow } from "./scanned-row.js";
import { contentByName, tablesOfTypes, type CsvContent } from "./tables-of-types.js";

/** What is known of a CSV file beside its rows. */
export interface CsvOptions {
  /** Its name, which may tell what it holds. Nothing is read from it. */
  readonly file?: string;
  /** What it holds, where that is known. */
  readonly content?: CsvContent;
  /** Whether it is one of the tables of a dataset, so that its name says what it must hold. */
  readonly isOfDataset?: boolean;
}

/** So many rows may stand above the names of the columns. */
const mostAbove = 10;

const nothing: ReadonlyMap<string, number> = new Map();

/**
 * Reads the records of a CSV file as it comes in, in pieces of any size, and keeps no more of it than one row. It tells
 * of every row that makes a record, and of every row (the first one, too) that has a fault.
 */
export class CsvRecords {
  /** What the file holds; `null` as long as its first row has not been read, or where that does not tell. */
  content: CsvContent | null = null;
  readonly #take: (row: CsvRow) => void;
  readonly #options: CsvOptions;
  readonly #text = new CsvText();
  readonly #scanner = new RowScanner((row) => this.#takeRow(row));
  #reader: RecordReader | null = null;
  #columns = 0;
  /** How many cells the row before had, and what stood in the first one, if it had too few. */
  #cut: { readonly cells: number; readonly first: string } | null = null;
  /** The first row, as it stands there. */
  #names: readonly string[] = [];
  #records = 0;
  /** Whether the row before had only empty cells: a spreadsheet leaves many of them behind, and they are one fault. */
  #wasEmpty = false;
  /** Whether what follows cannot be read. */
  #isOver = false;
  #isEmpty = true;
  /** Which version of a merge conflict the rows belong to. */
  #conflict: ConflictVersion = null;
  /** The first rows, as long as they name no column, until one does: then they are a title. */
  #above: ScannedRow[] = [];

  constructor(options: CsvOptions, take: (row: CsvRow) => void) {
    this.#options = options;
    this.#take = take;
  }

  /** Whether some rows were not even looked at, since nobody could tell what they hold. */
  get isLost(): boolean {
    return this.#isOver;
  }

  /** Pointers to what no record can hold, since a column is missing. */
  get absent(): readonly string[] {
    return this.#reader?.absent ?? [];
  }

  /** Takes the next piece of the file. */
  push(piece: string | Uint8Array): void {
    if (!this.#isOver) this.#scan(this.#text.push(piece));
  }

  /** Says that the file ends. */
  end(): void {
    if (this.#isOver) return;
    this.#scan(this.#text.end());
    this.#scanner.end();
    this.#endAbove(null);
    if (this.#isEmpty && !this.#isOver) this.#tellOfFile([emptyFile()]);
  }

  #scan(text: string): void {
    const { noText } = this.#text;
    if (noText === null) return this.#scanner.push(text);
    this.#isOver = true;
    this.#tellOfFile([noText]);
  }

  #tellOfFile(faults: readonly Fault[]): void {
    const row: ScannedRow = { text: "", line: 1, offset: 0, length: 0, starts: [0, 1], cells: 1, fault: null };
    this.#tell(row, undefined, this.#text.hasMark ? [byteOrderMark(), ...faults] : faults);
  }

  #tell(row: ScannedRow, value: CsvRow["value"], faults: readonly Fault[], isUnread = false): void {
    this.#take(new CsvRow(row, value, faults, this.#reader?.columnAt ?? nothing, isUnread));
  }

  #takeRow(row: ScannedRow): void {
    if (this.#isOver || this.#takeConflict(row)) return;
    const mayBeAbove = this.#isEmpty && row.fault === null && this.#above.length < mostAbove;
    if (mayBeAbove && !namesColumns(namesIn(row))) return void this.#above.push(row);
    this.#endAbove(row);
    if (!this.#isOver) this.#takeNext(row);
  }

  /** Takes a marker of a merge conflict, which is told where it begins, and the rows of its second version. Returns whether a row is one of these. */
  #takeConflict(row: ScannedRow): boolean {
    const marker = row.fault === null ? markerOf(row.text) : null;
    if (marker === null && this.#conflict !== "second") return false;
    if (marker === null) this.#tell(row, undefined, [], this.#reader !== null);
    else {
      if (marker === "<" || this.#conflict === null) this.#tell(row, undefined, [{ rule: "csv-is-well-formed", pointer: "", offset: 0, ...mergeConflict }]);
      this.#conflict = versionAfter(marker);
    }
    return true;
  }

  /** Takes the first rows for what they are, as the next one shows. */
  #endAbove(next: ScannedRow | null): void {
    const above = this.#above;
    const [title] = above;
    if (!title) return;
    this.#above = [];
    if (next?.fault !== null || !namesColumns(namesIn(next))) {
      for (const row of above) if (!this.#isOver) this.#takeNext(row);
      return;
    }
    for (const row of above) {
      const fault = this.#text.faultOf(row);
      if (fault !== null && fault !== "known") this.#tell(row, undefined, [fault]);
    }
    const cells = above.flatMap(namesIn);
    this.#tell(title, undefined, [...(this.#text.hasMark ? [byteOrderMark()] : []), explainDirective(title.text) ?? rowsAbove(cells, above.length)]);
    this.#isEmpty = false;
  }

  #takeNext(row: ScannedRow): void {
    if (this.#reader !== null && /^,*$/.test(row.text)) return this.#takeEmpty(row);
    const foreign = this.#isEmpty ? explainForeign(row.text) : null;
    const ofText = foreign ?? this.#text.faultOf(row);
    this.#wasEmpty &&= ofText === null;
    if (ofText === "known") return this.#tell(row, undefined, [], true);
    const fault = ofText ?? explainRow(row, this.#reader === null ? null : this.#columns);
    const isRest = this.#isRest(row);
    if (this.#reader !== null && fault === null) return this.#readRow(row, this.#reader);
    this.#wasEmpty = false;
    if (this.#reader !== null) return this.#tell(row, undefined, isRest && ofText === null ? [] : [fault!], true);
    const mark = this.#isEmpty && this.#text.hasMark ? [byteOrderMark()] : [];
    this.#isEmpty = false;
    this.#isOver = fault !== null;
    const faults = fault === null ? this.#readColumns(row, mark) : [...mark, fault];
    if (faults.length > 0) this.#tell(row, undefined, faults);
  }

  /** Whether a row is the rest of the one before, which a line break in a cell has cut in two: of that, the first half tells. */
  #isRest(row: ScannedRow): boolean {
    const isShort = row.fault === null && row.cells < this.#columns;
    const first = isShort ? cellOf(row, 0) : "";
    // Rows of a file that is short of cells everywhere begin alike, with a type.
    const isRest = isShort && this.#cut !== null && this.#cut.cells + row.cells - 1 === this.#columns && this.#cut.first !== first;
    this.#cut = isShort && !isRest ? { cells: row.cells, first } : null;
    return isRest;
  }

  /** Reads the first row. Returns what is wrong with it, after what is wrong before it. */
  #readColumns(row: ScannedRow, before: readonly Fault[]): readonly Fault[] {
    const directive = explainDirective(row.text);
    if (directive) return [...before, directive];
    const names = namesIn(row);
    const separator = explainSeparator(row.text, names, before.length > 0);
    const { content = null, file = "", isOfDataset } = this.#options;
    this.content = separator ? null : (content ?? chooseTable(names, file));
    this.#isOver = this.content === null;
    // A spreadsheet program writes both, the mark and the other separator.
    if (this.content === null) return separator ? [separator] : [...before, unknownTable(names)];
    const expected = isOfDataset ? (contentByName(file) ?? this.content) : this.content;
    if (expected !== this.content) {
      const fault = anotherTable(file, expected, this.content);
      [this.content, this.#isOver] = [expected, true];
      return [...before, fault];
    }
    const table = tablesOfTypes().get(this.content)!;
    const { places, faults, areReadable } = explainColumns(names, table);
    this.#isOver = !areReadable;
    this.#reader = new RecordReader(table, places);
    this.#columns = row.cells;
    this.#names = names;
    this.#scanner.expectedCells = row.cells;
    return [...before, ...faults.map(({ column, fault }) => ({ ...fault, offset: row.starts[column]! }))];
  }

  #takeEmpty(row: ScannedRow): void {
    if (!this.#wasEmpty) this.#tell(row, undefined, [emptyRow()]);
    this.#wasEmpty = true;
  }

  #readRow(row: ScannedRow, reader: RecordReader): void {
    const cells: string[] = [];
    for (let index = 0; index < this.#columns; index += 1) cells.push(cellOf(row, index));
    if (cells.every((cell) => cell === "")) return this.#takeEmpty(row);
    this.#wasEmpty = false;
    if (cells.every((cell, index) => cell === this.#names[index])) return this.#tell(row, undefined, [namesAgain(cells)]);
    this.#records += 1;
    if (this.content === "DatasetHeader" && this.#records > 1) return this.#tell(row, undefined, [secondHeader()]);
    const { value, faults } = reader.read(cells);
    const noRecord = explainNoRecord(value, this.content!, faults.filter(({ rule, pointer }) => rule === "fields-are-present" && pointer !== "/type"));
    if (noRecord) return this.#tell(row, undefined, [noRecord]);
    const { type, fault } = explainTypeCell(value.type as string | undefined, this.content!);
    this.#tell(row, value.type === type ? value : { ...value, type }, fault === null ? faults : [fault, ...faults]);
  }
}

function namesIn(row: ScannedRow): string[] {
  return Array.from(row.starts.slice(0, -1), (_, index) => cellOf(row, index));
}
