import { matcherText } from "../../generated/match-line.js";
import { longestForNothing, mayBegin, mayStandForNothing } from "../records/are-texts-tidy.js";
import { decoder } from "../syntax/decoder.js";
import { capturesAt, escaped, keptAt, linesAt, linesSize, longestLine, mark, nobodys, numbersOfCapture, programsAt } from "./layout.js";
import type { CaughtLine } from "./read-caught.js";

/** What assembly/match-line.ts gives. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  match(program: number, start: number, end: number): number;
  judgeText(start: number, end: number): number;
}

declare const atob: (base64: string) => string;

/** What is used of WebAssembly. */
declare const WebAssembly: { readonly Module: new (code: Uint8Array) => object; readonly Instance: new (module: object) => { readonly exports: unknown } };

const [quote, zero, letterS, letterT] = [34, 48, 115, 116];

/** Nothing is written into what is read. */
const nothing: readonly never[] = Object.freeze([]) as never;

let compiled: object | null = null;

/** Matches lines with programs, in a memory of its own. */
export class LineMatcher implements CaughtLine {
  number = 0;
  readonly #match: Exports["match"];
  readonly #judgeText: Exports["judgeText"];
  readonly #bytes: Uint8Array;
  readonly #captures: Uint32Array;
  #nextProgram = programsAt;
  /** Where what stands in the memory begins among the bytes that are read, and where it ends. */
  #from = 0;
  #to = 0;
  /** Where the line stands in the memory. */
  #start = linesAt;
  #end = linesAt;
  /** The words that were read last, and their marks. */
  readonly #words: string[] = [];
  readonly #marks = new Int32Array(nobodys).fill(-1);
  /** The texts that were read last, and of which lines they are. */
  readonly #texts: string[] = [];
  readonly #textLines: number[] = [];

  private constructor({ match, judgeText, memory }: Exports) {
    this.#match = match;
    this.#judgeText = judgeText;
    this.#bytes = decoder.view(new Uint8Array(memory.buffer));
    this.#captures = new Uint32Array(memory.buffer, capturesAt, keptAt / Uint32Array.BYTES_PER_ELEMENT);
  }

  /** Returns a matcher; `null` where there can be none. */
  static create(): LineMatcher | null {
    if (!decoder.isOfNode) return null;
    try {
      compiled ??= new WebAssembly.Module(Uint8Array.from(atob(matcherText), (sign) => sign.charCodeAt(0)));
      return new LineMatcher(new WebAssembly.Instance(compiled).exports as Exports);
    } catch {
      // Making code may be forbidden, and there may be no memory.
      return null;
    }
  }

  /** Where the next program will begin. */
  get nextProgram(): number {
    return this.#nextProgram;
  }

  /** Takes a program that begins where the next one was to begin. */
  add(code: readonly number[]): void {
    if (this.#nextProgram + code.length > linesAt) throw new RangeError("There is no room for so many programs.");
    this.#bytes.set(code, this.#nextProgram);
    this.#nextProgram += code.length;
  }

  /** Forgets all programs. */
  clear(): void {
    this.#nextProgram = programsAt;
  }

  /** Forgets what was read: other bytes follow. */
  forget(): void {
    this.#to = 0;
  }

  /** Returns the verdict of a program on a line, which must be valid UTF-8 and not too long: see layout.ts. */
  judge(program: number, bytes: Uint8Array, start: number, end: number): number {
    if (end - start > longestLine) throw new RangeError("There is no room for so long a line.");
    if (end > this.#to || start < this.#from) this.#load(bytes, start);
    this.number += 1;
    this.#start = linesAt + start - this.#from;
    this.#end = this.#start + end - start;
    // What stands there belongs to the next line.
    const next = this.#bytes[this.#end]!;
    this.#bytes[this.#end] = 0;
    const verdict = this.#match(program, this.#start, this.#end);
    this.#bytes[this.#end] = next;
    return verdict;
  }

  /** Returns what the line holds that was matched last: see layout.ts. */
  judgeText(): number {
    const next = this.#bytes[this.#end]!;
    this.#bytes[this.#end] = 0;
    const found = this.#judgeText(this.#start, this.#end);
    this.#bytes[this.#end] = next;
    return found;
  }

  /** The line that was matched last. */
  get line(): string {
    return decoder.utf8(this.#bytes, this.#start, this.#end);
  }

  has(capture: number): boolean {
    return this.#startOf(capture) !== 0;
  }

  word(capture: number): string | null {
    const start = this.#startOf(capture);
    if (start === 0) return null;
    const itsMark = this.#captures[numbersOfCapture * capture + mark]!;
    if (this.#marks[capture] === itsMark) return this.#words[capture]!;
    this.#marks[capture] = itsMark;
    return (this.#words[capture] = decoder.ascii(this.#bytes, start, this.#endOf(capture)));
  }

  is(capture: number): boolean {
    return this.#bytes[this.#startOf(capture)] === letterT;
  }

  figure(capture: number): number | null {
    const [start, end] = [this.#startOf(capture), this.#endOf(capture)];
    if (start === 0) return null;
    let figure = 0;
    for (let at = start; at < end; at += 1) {
      const digit = this.#bytes[at]! - zero;
      if (digit < 0 || digit > 9) return Number(decoder.ascii(this.#bytes, start, end));
      figure = figure * 10 + digit;
    }
    return figure;
  }

  words(capture: number): readonly string[] {
    if (this.#isEmpty(capture)) return nothing;
    const list = decoder.ascii(this.#bytes, this.#startOf(capture), this.#endOf(capture));
    const read: string[] = [];
    for (let start = list.indexOf('"'); start >= 0; ) {
      const end = list.indexOf('"', start + 1);
      read.push(list.slice(start + 1, end));
      start = list.indexOf('"', end + 1);
    }
    return read;
  }

  ranges(capture: number): ReturnType<CaughtLine["ranges"]> {
    const [bytes, start, end] = [this.#bytes, this.#startOf(capture), this.#endOf(capture)];
    const read: { start: number; end: number }[] = [];
    let [first, number] = [-1, -1];
    // A start and an end are told apart by the key that comes first.
    let key = start;
    while (key < end && bytes[key] !== quote) key += 1;
    const startsFirst = bytes[key + 1] === letterS;
    for (let at = start; at < end; at += 1) {
      const digit = bytes[at]! - zero;
      if (digit >= 0 && digit <= 9) number = number < 0 ? digit : number * 10 + digit;
      else if (number >= 0 && first < 0) [first, number] = [number, -1];
      else if (number >= 0) {
        read.push(startsFirst ? { start: first, end: number } : { start: number, end: first });
        [first, number] = [-1, -1];
      }
    }
    return read;
  }

  list(capture: number): readonly unknown[] {
    return this.#isEmpty(capture) ? nothing : (JSON.parse(decoder.utf8(this.#bytes, this.#startOf(capture), this.#endOf(capture))) as unknown[]);
  }

  /** Whether a text, or one of those in a list, may be a word or a sign for nothing that the program does not know. */
  mayHoldNothing(capture: number, isList: boolean): boolean {
    const [start, end] = [this.#startOf(capture), this.#endOf(capture)];
    if (start === 0 || (isList ? end - start === 2 : end - start > longestForNothing)) return false;
    const [first, last] = isList ? [start, end] : [start - 1, end + 1];
    // Of most texts, the first two characters tell that they say something.
    for (let at = first; at < last; at += 1) {
      if (this.#bytes[at] === quote && mayBegin(this.#bytes[at + 1]!, this.#bytes[at + 2]!)) return mayStandForNothing(decoder.utf8(this.#bytes, at, last));
      if (!isList) return false;
    }
    return false;
  }

  text(capture: number, line: number): string | null {
    if (line !== this.number) throw new Error("A text of a line is asked for when there is another line.");
    const start = this.#startOf(capture);
    if (start === 0) return null;
    if (this.#textLines[capture] === line) return this.#texts[capture]!;
    this.#textLines[capture] = line;
    return (this.#texts[capture] = this.#readText(capture, start, this.#endOf(capture)));
  }

  #readText(capture: number, start: number, end: number): string {
    return this.#captures[numbersOfCapture * capture + escaped] === 0 ? decoder.utf8(this.#bytes, start, end) : (JSON.parse(decoder.utf8(this.#bytes, start - 1, end + 1)) as string);
  }

  #startOf(capture: number): number {
    return this.#captures[numbersOfCapture * capture]!;
  }

  #endOf(capture: number): number {
    return this.#captures[numbersOfCapture * capture + 1]!;
  }

  #isEmpty(capture: number): boolean {
    return this.#endOf(capture) - this.#startOf(capture) === 2;
  }

  #load(bytes: Uint8Array, start: number): void {
    this.#from = start;
    this.#to = Math.min(bytes.length, start + linesSize);
    this.#bytes.set(bytes.subarray(start, this.#to), linesAt);
  }
}
