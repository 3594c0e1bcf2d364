import type { Fault } from "../fault.js";
import { joined, LineSplitter, type LineHandler } from "../read/split-lines.js";
import { explainType } from "../shape/explain-type.js";
import { looksLikeDataset } from "../shape/meant-dataset.js";
import { isDataset, isRecordType } from "../shape/records-of.js";
import { acceptText } from "../syntax/accept-syntax.js";
import { decoder } from "../syntax/decoder.js";
import { explainSyntax } from "../syntax/explain-syntax.js";
import { FileEncoding } from "../syntax/file-encoding.js";
import { longestDocument } from "../syntax/limits.js";
import { markerOf, mergeConflict, versionAfter, type ConflictVersion } from "../syntax/merge-conflict.js";
import { explainNoText } from "../syntax/explain-no-text.js";
import { formatCount } from "../words.js";
import type { RecordPlace } from "./at-hand.js";
import { DoubtfulHeader, type Header } from "./doubtful-header.js";
import { OpenRecord } from "./open-record.js";
import type { RecordStream } from "./record-stream.js";

const [carriageReturn, space, quote] = [13, 32, 34];
/** As many bytes tell whether a file is a text. */
const tellingBytes = 4096;

/** Reads NDJSON: one record on each line, after a header if there is one. A faulty line never ends the run. */
export class NdjsonReader implements LineHandler {
  readonly #stream: RecordStream;
  #lines = new LineSplitter(this, longestDocument);
  /** Whether the lines at hand are known to be valid UTF-8. */
  #areValid = false;
  readonly #encoding = new FileEncoding();
  #line = 0;
  #isEmpty = true;
  /** Whether the line after the first one begins with a key, as no record does. */
  #isFollowedByKey = false;
  /** Whether no other line follows. */
  #isLast = false;
  /** The first bytes, until there are enough to tell whether the file is a text. */
  #head: Uint8Array | null = new Uint8Array();
  /** Whether the first lines stand in another part of the file. */
  #goesOnAfter = false;
  /** Whether a line of this part could be read. */
  #hasRead = false;
  /** A line that is no JSON, and those after it that are none either: together they may be one record. */
  #broken: { readonly record: OpenRecord; readonly rest: { readonly text: string; readonly place: RecordPlace }[] } | null = null;
  #doubtful: DoubtfulHeader | null = null;
  /** Which version of a merge conflict the lines belong to. */
  #conflict: ConflictVersion = null;
  /** Whether the file is NDJSON at all. */
  #isReadable = true;

  constructor(stream: RecordStream) {
    this.#stream = stream;
  }

  push(bytes: Uint8Array): void {
    if (this.#head === null) return this.#read(bytes);
    this.#head = joined([this.#head, new Uint8Array(bytes)]);
    if (this.#head.length >= tellingBytes) this.#begin(this.#head);
  }

  /** Takes the first lines of the file, which are looked at elsewhere and do not count; what follows begins at an offset. */
  goOnAfter(head: Uint8Array, offset: number): void {
    this.#head = null;
    if (head.length > 0) this.#read(head);
    this.#lines.end();
    this.#settle(null);
    this.#tellRest();
    this.#lines = new LineSplitter(this, longestDocument, offset);
    [this.#line, this.#isEmpty, this.#hasRead, this.#goesOnAfter, this.#conflict] = [0, false, false, true, null];
  }

  /** Number of lines so far. */
  get lineCount(): number {
    return this.#line;
  }

  end(): void {
    if (this.#head !== null) this.#begin(this.#head);
    this.#isLast = true;
    this.#lines.end();
    // What follows a part is of the second version, as long as no marker ends that.
    if (this.#goesOnAfter && this.#conflict !== null) this.#stream.needsWhole = true;
    this.#settle(null);
    this.#tellRest();
    if (this.#isReadable && this.#isEmpty) this.#stream.broken(explainSyntax("").faults, { ...this.#place(), line: 1 }, "");
  }

  /**
   * Ends the first part of a file, of which more may follow; a record that has not ended needs the whole. Returns all of the part where
   * it is so short that what follows might tell what it is, and `null` where it is not.
   */
  pause(): Uint8Array | null {
    const tooEarly = this.#head;
    if (tooEarly !== null) this.#begin(tooEarly);
    // Of a file that goes on, the first part holds something, and ends with a line.
    if (this.#isEmpty || this.#lines.isInLine) this.end();
    if (this.#broken !== null || this.#doubtful !== null || this.#conflict !== null) this.#stream.needsWhole = true;
    return tooEarly;
  }

  lines(bytes: Uint8Array, start: number, end: number): void {
    this.#stream.follow();
    this.#areValid = decoder.isValid(bytes, start, end);
    if (this.#areValid) this.#encoding.seesBytes(bytes, start, end);
  }

  line(bytes: Uint8Array, start: number, end: number, offset: number): void {
    if (!this.#isReadable) return;
    this.#line += 1;
    const last = bytes[end - 1] === carriageReturn ? end - 1 : end;
    if (last === start) return;
    this.#isFollowedByKey = this.#isEmpty && firstByte(bytes, end, tellingBytes) === quote;
    if (!this.#areValid && !decoder.isValid(bytes, start, last)) return this.#takeInvalid(bytes.subarray(start, last), offset);
    if (!this.#areValid) this.#encoding.seesBytes(bytes, start, last);
    this.#takeDecoded(bytes, start, last);
  }

  #takeInvalid(line: Uint8Array, offset: number): void {
    this.#isEmpty = false;
    this.#settle(null);
    this.#tellRest();
    const { text, faults } = explainSyntax(line, { name: "line", before: offset, line: this.#line });
    const untold = this.#encoding.untold(line, faults);
    // Whether the parts before hold UTF-8 is not known here.
    if (untold.length === 0 && this.#goesOnAfter) this.#stream.needsWhole = true;
    this.#stream.unreadable(untold, this.#place(), text, null);
  }

  tooLong(length: number): void {
    if (!this.#isReadable) return;
    this.#line += 1;
    this.#isEmpty = false;
    this.#settle(null);
    this.#tellRest();
    const fault = {
      rule: "documents-fit-into-memory",
      pointer: "",
      offset: 0,
      message: `The line has ${formatCount(length)} bytes: it is too long to be read.`,
      found: `${formatCount(length)} bytes`,
      expected: `at most ${formatCount(longestDocument)}`,
      mend: "Write each record on a line of its own.",
    };
    this.#stream.unreadable([fault], this.#place(), "", null);
  }

  #begin(bytes: Uint8Array): void {
    this.#head = null;
    const noText = explainNoText(bytes, "NDJSON");
    if (noText === null) this.#read(bytes);
    else this.#giveUp(noText);
  }

  #read(bytes: Uint8Array): void {
    if (this.#isReadable) this.#lines.push(decoder.view(bytes));
  }

  /** What follows is not worth a look: it would be the same finding on every line. */
  #giveUp(fault: Fault, text = ""): void {
    this.#isReadable = false;
    this.#stream.needsWhole = true;
    this.#stream.broken([fault], this.#place(), text);
  }

  #takeDecoded(bytes: Uint8Array, start: number, end: number): void {
    const mayBeUsual = !this.#isEmpty && this.#broken === null && this.#doubtful === null && this.#conflict !== "second";
    if (mayBeUsual && this.#stream.usual(bytes, start, end, this.#place(), null)) return void (this.#hasRead = true);
    this.#take(decoder.isAscii(bytes, start, end) ? decoder.ascii(bytes, start, end) : decoder.utf8(bytes, start, end));
  }

  #take(text: string): void {
    if (isBlank(text) || !this.#isReadable) return;
    // Before an empty line, a byte order mark is all that is wrong with it.
    if (this.#isEmpty && isBlank(text.replace("\ufeff", ""))) return this.#stream.broken(explainSyntax("\ufeff{}").faults, this.#place(), text);
    if (text.includes("\r") && acceptText(text) === null) return this.#takeOldLines(text);
    if (this.#takeConflict(text)) return;
    const isFirst = this.#isEmpty;
    this.#isEmpty = false;
    if (isFirst && this.#goesOn(text)) return this.#giveUp(documentOverLines(text), text);
    if (isFirst && this.#takeHeader(text)) return;
    if (this.#doubtful?.isSettledBy(text, this.#line) === false) return;
    this.#settle(text);
    this.#takeRecord(text);
  }

  #takeRecord(text: string): void {
    if (this.#goesOnWith(text)) return;
    this.#stream.json(text, this.#place(), null);
    if (this.#stream.lastIsJson) this.#hasRead ||= isRecord(text);
    // A line that ends like a record is a faulty one, not the beginning of one.
    else if (!/\}[ \t]*$/.test(text)) this.#openRecord(text);
    // What would be the rest of a record that begins in the part before is not known to be one here.
    if (!this.#hasRead && this.#goesOnAfter && (this.#line > 1 || !beginsObject(text))) this.#stream.needsWhole = true;
  }

  /** Takes the header for what it is, as a line tells, and the lines that have waited for that. */
  #settle(text: string | null): void {
    const doubtful = this.#doubtful;
    if (doubtful === null) return;
    this.#doubtful = null;
    this.#takeSettled(doubtful.settled(text));
    const line = this.#line;
    for (const waiting of doubtful.lines) {
      this.#line = waiting.line;
      this.#takeRecord(waiting.text);
    }
    this.#line = line;
  }

  /** @param saysType  Whether the header says by itself of which type it is. */
  #begins(header: Header, saysType: boolean): void {
    this.#doubtful = saysType ? DoubtfulHeader.of(header) : null;
    if (this.#doubtful === null) this.#takeSettled(header);
  }

  #takeSettled({ value, type, place, source, faults }: Header): void {
    this.#stream.header(value, type, place, source, faults);
  }

  /**
   * Takes a marker of a merge conflict, which is told where it begins, and what stands in the second version of its lines: that is there,
   * but nobody looks into it. Returns whether the line is one of these.
   */
  #takeConflict(text: string): boolean {
    const marker = markerOf(text);
    if (marker === null && this.#conflict !== "second") return false;
    this.#settle(null);
    this.#tellRest();
    if (marker === null) this.#stream.unreadable([], this.#place(), text, null);
    else {
      if (marker === "<" || this.#conflict === null) this.#stream.broken([{ rule: "json-is-well-formed", pointer: "", offset: 0, ...mergeConflict }], this.#place(), text);
      // Where a conflict begins in the part before, that is not known here; and one about the header leaves nobody the head of the file.
      if (this.#isEmpty || (this.#conflict === null && marker !== "<" && this.#goesOnAfter)) this.#stream.needsWhole = true;
      this.#conflict = versionAfter(marker);
    }
    return true;
  }

  /** A line that is no JSON may be the beginning of a record, unless its brackets are closed. */
  #openRecord(text: string): void {
    const record = new OpenRecord(text);
    if (!record.isClosed) this.#broken = { record, rest: [] };
  }

  /** Whether a line may belong to the record before, in which line breaks stand: of a record, that is told once, where it begins. */
  #goesOnWith(text: string): boolean {
    if (this.#broken === null) return false;
    const { record, rest } = this.#broken;
    const goesOn = !isRecord(text) && record.add(text) && (!record.isClosed || acceptText(record.text) !== null);
    if (!goesOn) this.#tellRest();
    else if (record.isClosed) this.#broken = null;
    else rest.push({ text, place: this.#place() });
    return goesOn;
  }

  /** Tells of lines that belonged to no record. */
  #tellRest(): void {
    const rest = this.#broken?.rest ?? [];
    this.#broken = null;
    for (const { text, place } of rest) this.#stream.json(text, place, null);
  }

  /** On the oldest Macs, a lone carriage return ended a line. */
  #takeOldLines(text: string): void {
    const [isLast, lines] = [this.#isLast, text.split("\r")];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#line += 1;
      this.#isLast = isLast && index === lines.length - 1;
      this.#take(line);
    }
  }

  /** Takes the first line for a header, if it is one, and returns whether it is. */
  #takeHeader(text: string): boolean {
    const accepted = acceptText(text);
    const { value, text: readable, faults } = accepted ? { value: accepted.value, text, faults: [] } : explainSyntax(text, { name: "line", before: 0, line: this.#line });
    const { type, faults: ofType } = explainType(value);
    if (isDataset(type)) this.#begins({ value: value as object, type, place: this.#place(), source: readable, faults }, ofType.length === 0);
    // What it is the header of cannot be said: the rest is read as if it had none.
    else if (type === null && typeof value === "object" && value !== null && looksLikeDataset(value)) this.#stream.broken([...faults, ...ofType], this.#place(), readable);
    else return false;
    return true;
  }

  /** Whether a first line begins a JSON document that goes on over more lines. */
  #goesOn(text: string): boolean {
    const begins = !this.#isLast && (this.#isFollowedByKey || /^\ufeff?[ \t]*(?:\{[ \t\r]*$|\[)/.test(text));
    return begins && acceptText(text) === null && !isTooDeep(text);
  }

  #place(): RecordPlace {
    return { pointer: "", line: this.#lineNumber, column: 1 };
  }

  get #lineNumber(): number {
    return this.#stream.isHeadElsewhere ? 0 : Math.max(1, this.#line);
  }
}

/** Whether a line is nested so deep that what follows it does not matter. */
function isTooDeep(text: string): boolean {
  return explainSyntax(text).faults.some(({ rule }) => rule === "nesting-is-bounded");
}

function beginsObject(text: string): boolean {
  return /^[ \t]*\{/.test(text);
}

/** Whether a line is a record or a header, and not merely a value that stands in one. */
function isRecord(text: string): boolean {
  const value = beginsObject(text) ? (acceptText(text)?.value as Partial<Record<"type" | "id", unknown>> | undefined) : undefined;
  return value !== undefined && (isRecordType(value.type) || isDataset(value.type) || (value.id !== undefined && text.startsWith("{")));
}

/** White space of JSON; other white space is as wrong on a line of its own as elsewhere. */
function isBlank(text: string): boolean {
  return /^[ \t\r]*$/.test(text);
}

/** The first byte that is no white space, from an offset on. */
function firstByte(bytes: Uint8Array, start: number, end: number): number | undefined {
  return bytes.subarray(start, end).find((byte) => byte > space);
}

function documentOverLines(text: string): Fault {
  const found = /^\W*\[/.test(text) ? "a list" : "an object";
  return {
    rule: "json-is-well-formed",
    pointer: "",
    offset: Math.max(0, text.search(/[[{]/)),
    message: "The file is one JSON document over several lines, where NDJSON has a record on each line.",
    found: `${found} that goes on over the next lines`,
    expected: "a header or a record on one line",
    mend: "Have the file read as JSON: call it .json, or give `--input-format json`. Or write each record on a line of its own.",
  };
}
