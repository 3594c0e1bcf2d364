import { valueAt } from "../json-pointer.js";
import { joined } from "../read/split-lines.js";
import { explainType } from "../shape/explain-type.js";
import { isDataset, isRecordType, recordsOf } from "../shape/records-of.js";
import type { StreamReader } from "./create-check.js";
import { DatasetReader } from "./read-dataset.js";
import type { RecordStream } from "./record-stream.js";

/** So many bytes are held of a document whose records cannot be read one by one. */
const mostHeld = 2 ** 26;

/** Reads a JSON document for its IDs alone. */
export class JsonIdReader implements StreamReader {
  readonly #stream: RecordStream;
  readonly #dataset: DatasetReader;
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(stream: RecordStream) {
    this.#stream = stream;
    this.#dataset = new DatasetReader(stream);
  }

  push(bytes: Uint8Array): void {
    this.#dataset.push(bytes);
    this.#length += bytes.length;
    if (this.#dataset.canStream || this.#length > mostHeld) this.#pieces = [];
    else this.#pieces.push(new Uint8Array(bytes));
  }

  end(): void {
    this.#dataset.close();
    if (!this.#dataset.canStream && this.#length <= mostHeld) takeDocument(this.#stream, parse(joined(this.#pieces)));
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** Gives the records of a document that is at hand as a whole to a stream that tells nothing. */
export function takeDocument(stream: RecordStream, value: unknown): void {
  const takeRecord = (record: unknown, type: unknown) => (isRecordType(type) ? stream.value(record, nowhere, () => [], type) : undefined);
  if (Array.isArray(value)) return value.forEach((record) => takeRecord(record, valueAt(record, "/type")));
  const { type } = explainType(value);
  takeRecord(value, type);
  if (!isDataset(type)) return;
  stream.header(value as object, type, nowhere, () => []);
  for (const [pointer, listed, record] of recordsOf(type, value)) {
    // The header holds the sources.
    if (!pointer.startsWith("/sources/")) stream.value(record, nowhere, () => [], listed);
  }
}

const nowhere = { pointer: "", line: 1, column: 1 };
