import type { RecordType } from "@igf/schema";
import type { Summary } from "../finding.js";
import type { Settings } from "../options.js";
import { joined } from "../read/split-lines.js";
import type { Lost } from "../shape/lost-types.js";
import { checkBytes } from "../syntax/is-bytes.js";
import { countsOf } from "../to-report.js";
import { formatCount } from "../words.js";
import { checkJson } from "./check-json.js";
import type { Check } from "./create-check.js";
import { DatasetReader } from "./read-dataset.js";
import { Untaken, type Described } from "./described.js";
import { RecordStream } from "./record-stream.js";
import { Tally } from "./tally.js";

/** Bounds for documents in JSON, in bytes. */
export interface JsonLimits {
  /** A document of this length is held as a whole; a longer one is read record by record, if it can be. */
  readonly whole: number;
  /** So much is held of one that cannot. */
  readonly held: number;
}

/** Reads a JSON document. */
export class JsonReader implements Check {
  readonly #file: string | null;
  readonly #settings: Settings;
  readonly #limits: JsonLimits;
  readonly #tally: Tally;
  readonly #stream: RecordStream;
  /** The types of the records whose list is not there; the rules look into it at the end. */
  readonly #lost = new Set<RecordType>();
  #pieces: Uint8Array[] = [];
  #length = 0;
  #dataset: DatasetReader | null = null;
  readonly #untaken = new Untaken();

  constructor(file: string | null, settings: Settings, limits: JsonLimits = { whole: 2 ** 22, held: 2 ** 26 }) {
    this.#file = file;
    this.#settings = settings;
    this.#limits = limits;
    this.#tally = new Tally(settings);
    const knowledge: Settings["knowledge"] & Lost = { ...settings.knowledge, lost: this.#lost };
    this.#stream = new RecordStream({ ...settings, knowledge, file, tally: this.#tally, emit: this.#untaken.add });
  }

  push(bytes: Uint8Array): void {
    checkBytes(bytes);
    this.#length += bytes.length;
    this.#dataset?.push(bytes);
    if (this.#dataset?.canStream) return void (this.#pieces = []);
    if (this.#length > this.#limits.held) this.#pieces = [];
    else this.#pieces.push(new Uint8Array(bytes));
    if (!this.#dataset && this.#length > this.#limits.whole) this.#split();
  }

  end(): Summary {
    this.#dataset?.close();
    if (!this.#dataset?.canStream && this.#length <= this.#limits.held) {
      const { described, summary } = checkJson(joined(this.#pieces), this.#file, this.#settings);
      this.#untaken.add(described);
      return summary;
    }
    if (!this.#dataset?.canStream) this.#stream.broken([this.#tooLong()], { pointer: "", line: 1, column: 1 }, "");
    const { type, title, records } = this.#stream;
    return { type, title, records, ...countsOf(this.#tally) };
  }

  take(): Described[] {
    return this.#untaken.take();
  }

  #split(): void {
    this.#dataset = new DatasetReader(this.#stream, this.#lost);
    for (const piece of this.#pieces) this.#dataset.push(piece);
    if (this.#dataset.canStream) this.#pieces = [];
  }

  #tooLong() {
    const found = `${formatCount(this.#length)} bytes`;
    return {
      rule: "documents-fit-into-memory",
      pointer: "",
      offset: 0,
      message: `The document has ${found}, and does not begin with the envelope of a dataset, after which its records could be read one by one.`,
      found,
      expected: "a dataset whose `type`, `id`, `prefix` and `sources` stand before its records",
      mend: "Put these fields first, or split the document.",
    };
  }
}
