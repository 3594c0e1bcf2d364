import type { DatasetType } from "@igf/schema";
import { spotsAt } from "../engine/describe.js";
import type { Locate } from "../engine/at-hand.js";
import type { RecordStream } from "../engine/record-stream.js";
import { isDataset } from "../shape/records-of.js";
import { CsvRecords } from "./csv-records.js";
import type { CsvRow } from "./csv-row.js";

/** Reads one CSV file: the header of a dataset, or the records of a type. */
export class CsvReader {
  readonly #stream: RecordStream;
  readonly #records: CsvRecords;

  constructor(stream: RecordStream) {
    this.#stream = stream;
    this.#records = new CsvRecords({ ...(stream.file !== null && { file: stream.file }) }, (row) => this.#take(row));
  }

  push(bytes: string | Uint8Array): void {
    this.#records.push(bytes);
  }

  end(): void {
    this.#records.end();
  }

  #take(row: CsvRow): void {
    const place = { pointer: "", line: row.line, column: 1 };
    const locate: Locate = (faults) => {
      const offsets = faults.map(({ offset, pointer, at }) => offset ?? row.offsetOf(pointer, at));
      return spotsAt(row.text, offsets, place);
    };
    const { value, faults } = row;
    const { content } = this.#records;
    if (value === undefined || content === null) this.#stream.broken(faults, place, locate);
    else if (content !== "DatasetHeader") this.#stream.value(value, place, locate, content, faults);
    // The documents of a dataset in CSV stand in a file of their own.
    else if (isDataset(value.type)) this.#stream.header({ ...value, sources: [] }, value.type as DatasetType, place, locate, faults);
    else this.#stream.broken(faults, place, locate);
  }
}
