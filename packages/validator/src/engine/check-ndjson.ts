import { LineSplitter, type LineHandler } from "../read/split-lines.js";
import { explainType } from "../shape/explain-type.js";
import { isDataset } from "../shape/records-of.js";
import { acceptText } from "../syntax/accept-syntax.js";
import { decoder } from "../syntax/decoder.js";
import { explainSyntax } from "../syntax/explain-syntax.js";
import { longestDocument } from "../syntax/limits.js";
import { recognise } from "../syntax/recognise.js";
import type { RecordPlace } from "./at-hand.js";
import type { RecordStream } from "./record-stream.js";

const carriageReturn = 13;

/** Reads NDJSON: one record on each line, after a header if there is one. A faulty line never ends the run. */
export class NdjsonReader implements LineHandler {
  readonly #stream: RecordStream;
  readonly #lines = new LineSplitter(this, longestDocument);
  /** Whether the lines at hand are known to be valid UTF-8. */
  #areValid = false;
  #line = 0;
  #isEmpty = true;
  #isAscii = false;
  #hasBegun = false;
  #isText = true;

  constructor(stream: RecordStream) {
    this.#stream = stream;
  }

  push(bytes: Uint8Array): void {
    if (!this.#hasBegun && bytes.length > 0) this.#begin(bytes);
    if (this.#isText) this.#lines.push(decoder.view(bytes));
  }

  end(): void {
    this.#lines.end();
    if (this.#isText && this.#isEmpty) this.#stream.broken(explainSyntax("").faults, this.#place(), "");
  }

  lines(bytes: Uint8Array, start: number, end: number): void {
    this.#areValid = decoder.isValid(bytes, start, end);
  }

  line(bytes: Uint8Array, start: number, end: number, offset: number): void {
    this.#line += 1;
    const last = bytes[end - 1] === carriageReturn ? end - 1 : end;
    if (this.#areValid || decoder.isValid(bytes, start, last)) this.#takeDecoded(bytes, start, last);
    else {
      this.#isEmpty = false;
      const { text, faults } = explainSyntax(bytes.subarray(start, last), offset, this.#line);
      this.#stream.broken(faults, this.#place(), text);
    }
  }

  tooLong(length: number): void {
    this.#line += 1;
    this.#isEmpty = false;
    const fault = {
      rule: "documents-fit-into-memory",
      pointer: "",
      offset: 0,
      message: `The line has ${length.toLocaleString("en")} bytes: it is too long to be read.`,
      found: `${length.toLocaleString("en")} bytes`,
      expected: `at most ${longestDocument.toLocaleString("en")}`,
      mend: "Write each record on a line of its own.",
    };
    this.#stream.broken([fault], this.#place(), "");
  }

  #begin(bytes: Uint8Array): void {
    this.#hasBegun = true;
    this.#isText = recognise(bytes) === null;
    if (!this.#isText) this.#stream.broken(explainSyntax(bytes.subarray(0, 4096)).faults, this.#place(), "");
  }

  #takeDecoded(bytes: Uint8Array, start: number, end: number): void {
    this.#isAscii = decoder.isAscii(bytes, start, end);
    this.#take(this.#isAscii ? decoder.ascii(bytes, start, end) : decoder.utf8(bytes, start, end));
  }

  #take(text: string): void {
    if (isBlank(text)) return;
    if (text.includes("\r") && acceptText(text) === null) return this.#takeOldLines(text);
    const isFirst = this.#isEmpty;
    this.#isEmpty = false;
    if (!isFirst || !this.#takeHeader(text)) this.#stream.json(text, this.#place(), null, this.#isAscii);
  }

  /** On the oldest Macs, a lone carriage return ended a line. */
  #takeOldLines(text: string): void {
    for (const [index, line] of text.split("\r").entries()) {
      if (index > 0) this.#line += 1;
      this.#take(line);
    }
  }

  /** Takes the first line for a header, if it is one, and returns whether it is. */
  #takeHeader(text: string): boolean {
    const { value, text: readable, faults } = acceptText(text) === null ? explainSyntax(text, 0, this.#line) : { value: JSON.parse(text) as unknown, text, faults: [] };
    if (typeof value !== "object" || value === null || !("prefix" in value || isDataset((value as { type?: unknown }).type))) return false;
    const found = explainType(value);
    if (found.type === null || !isDataset(found.type)) return false;
    this.#stream.header(value, found.type, this.#place(), readable, [...faults, ...found.faults]);
    return true;
  }

  #place(): RecordPlace {
    return { pointer: "", line: this.#line, column: 1 };
  }
}

function isBlank(text: string): boolean {
  return text.length < 1000 && text.trim() === "";
}
