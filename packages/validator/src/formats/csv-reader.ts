import type { DatasetType, RecordType } from "@igf/schema";
import { spotsAt } from "../engine/describe.js";
import type { Locate, RecordPlace } from "../engine/at-hand.js";
import { nowhere } from "../engine/record-at-hand.js";
import type { RecordStream } from "../engine/record-stream.js";
import { isDataset, isRecordType, typesOf } from "../shape/records-of.js";
import { formatCount } from "../words.js";
import { CsvRecords } from "./csv-records.js";
import type { CsvRow } from "./csv-row.js";
import { explainMissingTable, missingTables } from "./explain-missing-tables.js";
import { noHeader, secondHeader } from "./explain-row.js";
import { contentByName, type CsvContent } from "./tables-of-types.js";

/** Where something stands, and what looks places in it up. */
interface Row {
  readonly place: RecordPlace;
  readonly locate: Locate;
}

const topLeft = { line: 1, column: 1, excerpt: null };

/** Reads CSV: the header of a dataset or the records of a type, or all files of a dataset one after the other. */
export class CsvReader {
  readonly #stream: RecordStream;
  readonly #lost: Set<RecordType>;
  /** The files so far, and how many lines stand before each. */
  readonly #files: { readonly name: string | null; readonly before: number }[] = [];
  readonly #tables = new Set<CsvContent | null>();
  #records!: CsvRecords;
  #header: (Row & { readonly file: string | null }) | null = null;
  /** Whether a row has come that may be the header, even if it cannot be read. */
  #hasHeader = false;
  #before = 0;
  #lines = 0;

  /** @param lost  Takes the types whose records are not there, or cannot be read, once that is known. */
  constructor(stream: RecordStream, lost = new Set<RecordType>()) {
    this.#stream = stream;
    this.#lost = lost;
    this.#begin();
  }

  push(bytes: string | Uint8Array): void {
    this.#records.push(bytes);
  }

  /** Goes on with another file of the dataset: its header comes first, then its source documents. */
  next(file: string): void {
    this.#close();
    this.#before += this.#lines;
    this.#lines = 0;
    this.#stream.file = file;
    this.#stream.nameOf = (at) => this.#nameOf(at);
    this.#begin();
  }

  end(): void {
    this.#close();
    const { type } = this.#stream;
    if (this.#files.length === 1 || type === null || this.#header === null) return;
    const { file, place, locate } = this.#header;
    const missing = missingTables(type, this.#tables);
    for (const { listed } of missing) this.#lost.add(listed);
    const faults = missing.map(explainMissingTable);
    this.#stream.file = file;
    if (faults.length > 0) this.#stream.broken(faults, place, locate);
  }

  #begin(): void {
    const { file } = this.#stream;
    this.#files.push({ name: file, before: this.#before });
    this.#records = new CsvRecords({ ...(file !== null && { file }), isOfDataset: this.#files.length > 1 }, (row) => this.#take(row));
  }

  #close(): void {
    const { file } = this.#stream;
    this.#records.end();
    if (this.#records.content === "DatasetHeader" && !this.#records.isLost && !this.#hasHeader) this.#stream.broken([noHeader()], nowhere, () => [topLeft]);
    // What cannot be read is there all the same.
    const content = this.#records.content ?? (file === null ? null : contentByName(file));
    this.#tables.add(content);
    if (this.#records.isLost && isRecordType(content)) this.#lost.add(content);
  }

  #take(row: CsvRow): void {
    this.#lines = row.line;
    const place = { pointer: "", line: row.line, column: 1, number: this.#before + row.line };
    const locate: Locate = (faults) => spotsAt(row.text, row.offsetsOf(faults), place);
    const { value, faults } = row;
    const { content } = this.#records;
    this.#hasHeader ||= content === "DatasetHeader" && (value !== undefined || row.isUnread);
    if (content === "DatasetHeader" && value !== undefined) return this.#takeHeader(row, value, { place, locate });
    const listed = isRecordType(content) && (this.#stream.type === null || typesOf(this.#stream.type).has(content)) ? content : null;
    if (value !== undefined) return this.#stream.value(value, place, locate, listed, faults, this.#records.absent);
    this.#stream.broken(faults, place, locate);
    // Which number comes after it is not known, nor whether others name it.
    if (row.isUnread && listed !== null) this.#stream.rules.skip(listed, {}, place.number);
  }

  #takeHeader({ faults }: CsvRow, value: NonNullable<CsvRow["value"]>, { place, locate }: Row): void {
    if (this.#header !== null) return this.#stream.broken([secondHeader()], place, locate);
    this.#header = { place, locate, file: this.#stream.file };
    // The documents of a dataset in CSV stand in a file of their own.
    if (isDataset(value.type)) this.#stream.header({ ...value, sources: [] }, value.type as DatasetType, place, locate, faults);
    else this.#stream.broken(faults, place, locate);
  }

  #nameOf(at: number): string {
    const { name, before } = this.#files.filter((file) => file.before < at).at(-1)!;
    return `line ${formatCount(at - before)} of ${name}`;
  }
}
