import type { RowFault, ScannedRow } from "./scanned-row.js";

/** Most characters (UTF-16) of one row. */
export const longestRow = 2 ** 24;

/** As many cells of a row are told apart; more are only counted. */
const mostCells = 4096;

/** As much is kept of a row that is too long. */
const keptOfLongRow = 1000;

const [lineFeed, carriageReturn, quote, comma] = [10, 13, 34, 44];
const [atStart, inPlain, inQuotes, afterQuote] = [0, 1, 2, 3];

/**
 * Divides CSV (RFC 4180) into rows and cells as it comes in, and keeps no more of it than one row. Every character is
 * looked at once, but for what stands after a quotation mark that is never closed.
 */
export class RowScanner {
  /** Number of cells of a row that is as it should be: by it, the row after a quotation mark that is not closed is known. */
  expectedCells: number | null = null;
  readonly #take: (row: ScannedRow) => void;
  #line = 1;
  #offset = 0;
  /** The last character of the piece before. */
  #last = 0;

  // The row that is being read.
  #parts: string[] = [];
  #length = 0;
  #isLong = false;
  #state = atStart;
  #starts: number[] = [0];
  #cells = 1;
  #breaks = 0;
  #quoteAt = 0;
  #fault: RowFault | null = null;
  /** Where the cell with the fault begins. */
  #openedAt = 0;

  constructor(take: (row: ScannedRow) => void) {
    this.#take = take;
  }

  /** Takes the next piece of the text. */
  push(text: string): void {
    for (let rest = text; rest !== "";) rest = this.#scan(rest);
  }

  /** Says that no more comes. */
  end(): void {
    for (let rest = ""; this.#length > 0; this.push(rest)) {
      if (this.#state === inQuotes) this.#blame("quote-not-closed", this.#quoteAt);
      rest = this.#finish(0);
    }
  }

  /** Scans a piece. Returns what is to be scanned again: always "", unless a row that began in an earlier piece is. */
  #scan(piece: string): string {
    // A line feed after the carriage return that ended the piece before belongs to it.
    let from = this.#length === 0 && this.#last === carriageReturn && piece.charCodeAt(0) === lineFeed ? 1 : 0;
    this.#offset += from;
    for (let at = from; at < piece.length;) {
      const end = this.#isLong ? piece.length : Math.min(piece.length, from + longestRow - this.#length);
      at = this.#scanRow(piece, at, end, from - this.#length);
      this.#keep(piece.slice(from, at));
      if (at < piece.length) {
        const width = this.#state === inQuotes ? 0 : breakAt(piece, at);
        const again = width > 0 ? this.#finish(width) : this.#overflow();
        if (again.length > at) return again + piece.slice(at);
        at += again === "" ? width : -again.length;
      }
      from = at;
    }
    this.#last = piece.charCodeAt(piece.length - 1);
    return "";
  }

  /** Scans until the row ends, or until `end`, and returns where it stopped. `base` is where the row begins, seen from the piece. */
  #scanRow(piece: string, start: number, end: number, base: number): number {
    let at = start;
    let state = this.#state;
    for (; at < end; at += 1) {
      const code = piece.charCodeAt(at);
      if (state === inQuotes) {
        if (code === quote) state = afterQuote;
        else if (code === carriageReturn || (code === lineFeed && (at > 0 ? piece.charCodeAt(at - 1) : this.#last) !== carriageReturn))
          this.#breaks += 1;
      } else if (code === comma) {
        this.#cells += 1;
        if (this.#starts.length < mostCells) this.#starts.push(at + 1 - base);
        state = atStart;
      } else if (code === lineFeed || code === carriageReturn) {
        break;
      } else if (code === quote) {
        if (state === inPlain) this.#blame("quote-inside", at - base);
        if (state === atStart) this.#quoteAt = at - base;
        state = state === inPlain ? inPlain : inQuotes;
      } else {
        if (state === afterQuote) this.#blame("text-after-quote", at - base);
        state = inPlain;
      }
    }
    this.#state = state;
    return at;
  }

  #blame(kind: RowFault["kind"], offset: number): void {
    if (this.#fault) return;
    this.#fault = { kind, offset };
    this.#openedAt = this.#quoteAt;
  }

  #keep(text: string): void {
    this.#length += text.length;
    if (!this.#isLong && text !== "") this.#parts.push(text);
  }

  #text(): string {
    return this.#parts.length === 1 ? this.#parts[0]! : this.#parts.join("");
  }

  /** Goes on without keeping a row that is too long. Returns what is to be scanned again. */
  #overflow(): string {
    const text = this.#text();
    if (this.#state === inQuotes) this.#blame("quote-not-closed", this.#quoteAt);
    const again = this.#rowAfterOpenQuote(text);
    if (again !== "") return again;
    this.#fault = { kind: "too-long", offset: 0 };
    this.#isLong = true;
    this.#parts = [text.slice(0, keptOfLongRow)];
    return "";
  }

  /** Tells of the row, which a line break of some width ends. Returns what is to be scanned again. */
  #finish(width: number): string {
    const text = this.#text();
    const again = this.#isLong ? "" : this.#rowAfterOpenQuote(text);
    if (again !== "") return again;
    if (text !== "") this.#tell(text, this.#length);
    this.#begin(this.#length + width, this.#breaks + Math.min(width, 1));
    return "";
  }

  /** Where a cell is not closed, and the line after its first one is a row by itself: ends the row there, and returns the rest. */
  #rowAfterOpenQuote(text: string): string {
    if (this.#fault?.kind !== "quote-not-closed" && this.#fault?.kind !== "text-after-quote") return "";
    const [line] = /^[^\r\n]*/.exec(text.slice(this.#openedAt))!;
    const end = this.#openedAt + line.length;
    const again = text.slice(end + breakAt(text, end));
    if (again === "" || this.expectedCells === null || cellsOfFirstRow(again) !== this.expectedCells) return "";
    this.#fault = { kind: "quote-not-closed", offset: this.#openedAt };
    const lines = text.slice(0, text.length - again.length).split(/\r\n|\r|\n/).length - 1;
    this.#tell(text.slice(0, end), end);
    this.#begin(text.length - again.length, lines);
    this.#last = 0;
    return again;
  }

  #tell(text: string, length: number): void {
    this.#starts.push(text.length + 1);
    this.#take({ text, length, line: this.#line, offset: this.#offset, starts: this.#starts, cells: this.#cells, fault: this.#fault });
  }

  #begin(length: number, lines: number): void {
    this.#offset += length;
    this.#line += lines;
    [this.#parts, this.#length, this.#isLong, this.#state] = [[], 0, false, atStart];
    [this.#starts, this.#cells, this.#breaks, this.#fault] = [[0], 1, 0, null];
  }
}

/** The width of the line break at an offset; 0 where there is none. */
function breakAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code === carriageReturn) return text.charCodeAt(offset + 1) === lineFeed ? 2 : 1;
  return code === lineFeed ? 1 : 0;
}

/** The number of cells of the first row of a text; `null` where it is faulty, unless it has the same fault: its end is not closed either. */
function cellsOfFirstRow(text: string): number | null {
  let first: ScannedRow | null = null;
  const scanner = new RowScanner((row) => void (first ??= row));
  scanner.push(text);
  scanner.end();
  const row = first as ScannedRow | null;
  return row === null || (row.fault && row.fault.kind !== "quote-not-closed") ? null : row.cells;
}
