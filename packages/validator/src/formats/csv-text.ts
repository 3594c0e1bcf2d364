import type { Fault } from "../fault.js";
import { joined } from "../read/split-lines.js";
import { explainInvalidByte } from "../syntax/explain-invalid-byte.js";
import { explainNoText } from "../syntax/explain-no-text.js";
import { Decoder } from "./decode-pieces.js";
import { halfInRow } from "./explain-row.js";
import type { ScannedRow } from "./scanned-row.js";

/** As many bytes tell whether a file is a text. */
const tellingBytes = 4096;

/** So many invalid bytes are remembered of a row that is still open. */
const mostOpen = 10_000;

const saveAsCsv = "Save the file as UTF-8: spreadsheet programs call that “CSV UTF-8”, or ask for the character set. Where the rest of it is UTF-8, write the character that was meant.";

/** Turns the pieces of a file, bytes or text, into text without a byte order mark, and remembers what was wrong with the bytes. */
export class CsvText {
  /** Whether the file began with a byte order mark. */
  hasMark = false;
  /** Why the file is no text at all. */
  noText: Fault | null = null;
  readonly #decoder = new Decoder();
  #first: Uint8Array | null = new Uint8Array(0);
  #isBegun = false;
  #mayHoldHalves = false;
  /** Number of invalid bytes that were told of. */
  #told = 0;

  /** Returns the text of the next piece. */
  push(piece: string | Uint8Array): string {
    if (typeof piece === "string") {
      this.#mayHoldHalves = true;
      return this.#unmarked(piece);
    }
    if (this.#first === null) {
      this.#forget();
      return this.#unmarked(this.#decoder.decode(piece));
    }
    this.#first = joined([this.#first, piece]);
    return this.#first.length < tellingBytes ? "" : this.#begin(this.#first);
  }

  /** Returns the last of the text. */
  end(): string {
    const text = this.#first !== null && this.#first.length > 0 ? this.#begin(this.#first) : "";
    return text + this.#unmarked(this.#decoder.end());
  }

  /**
   * Says which character of a row is none, in bytes or in text; `null` where all are, and "known" where a row before has told that the
   * file is in another encoding. Rows are asked for in the order of the file.
   */
  faultOf({ offset, length, text }: ScannedRow): Fault | "known" | null {
    const { invalid } = this.#decoder;
    const shift = this.hasMark ? 1 : 0;
    const first = invalid[this.#told];
    while (this.#told < invalid.length && invalid[this.#told]!.offset - shift < offset + length) this.#told += 1;
    if (first === undefined || first === invalid[this.#told]) return this.#mayHoldHalves ? halfInRow(text) : null;
    if (first.isKnown) return "known";
    const fault = explainInvalidByte(first, Math.min(first.offset - shift - offset, text.length));
    return first.kind === "foreign" ? { ...fault, mend: saveAsCsv } : fault;
  }

  /** Forgets the bytes that were told of. What is left is in a row that is still open; it may turn out to be several. */
  #forget(): void {
    const { invalid } = this.#decoder;
    if (invalid.length === 0) return;
    invalid.splice(0, invalid.length, ...invalid.slice(this.#told, this.#told + mostOpen));
    this.#told = 0;
  }

  #begin(bytes: Uint8Array): string {
    this.#first = null;
    this.noText = explainNoText(bytes, "CSV");
    return this.noText === null ? this.#unmarked(this.#decoder.decode(bytes)) : "";
  }

  #unmarked(text: string): string {
    if (this.#isBegun || text === "") return text;
    this.#isBegun = true;
    this.hasMark = text.startsWith("\ufeff");
    return this.hasMark ? text.slice(1) : text;
  }
}
