import { capturesAt, linesAt, linesSize, programsAt } from "./layout.js";
import { matcherText } from "../../generated/match-line.js";
import { decoder } from "../syntax/decoder.js";
import type { CaughtLine } from "./read-caught.js";

/** What assembly/match-line.ts gives. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  match(program: number, at: number, end: number): number;
}

declare const atob: (base64: string) => string;

/** What is used of WebAssembly. */
declare const WebAssembly: { readonly Module: new (code: Uint8Array) => object; readonly Instance: new (module: object) => { readonly exports: unknown } };

/** No byte of a line; after it, no look ahead goes on. */
const lineFeed = 10;

/** Matches lines with programs, in a memory of its own. */
export class LineMatcher implements CaughtLine {
  /** The line that was accepted last, with each of its bytes as a character. */
  text = "";
  readonly #match: Exports["match"];
  readonly #bytes: Uint8Array;
  readonly #captures: Uint32Array;
  #nextProgram = programsAt;
  /** Where what stands in the memory begins among the bytes that are read, and where it ends. */
  #from = 0;
  #to = 0;
  /** Where the line begins in the memory. */
  #start = linesAt;

  private constructor({ match, memory }: Exports) {
    this.#match = match;
    this.#bytes = new Uint8Array(memory.buffer);
    this.#captures = new Uint32Array(memory.buffer, capturesAt, programsAt / Uint32Array.BYTES_PER_ELEMENT);
  }

  /** Returns a matcher; `null` where there can be none. */
  static create(): LineMatcher | null {
    if (decoder.fromLatin1 === null) return null;
    try {
      const module = new WebAssembly.Module(Uint8Array.from(atob(matcherText), (sign) => sign.charCodeAt(0)));
      return new LineMatcher(new WebAssembly.Instance(module).exports as Exports);
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

  /** Returns whether a program accepts a line, which must be valid UTF-8. */
  accepts(program: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (end > this.#to || start < this.#from) this.#load(bytes, start);
    this.#start = linesAt + start - this.#from;
    if (this.#match(program, this.#start, this.#start + end - start) === 0) return false;
    this.text = decoder.ascii(bytes, start, end);
    return true;
  }

  has(capture: number): boolean {
    return this.#captures[2 * capture] !== 0;
  }

  caught(capture: number): string | undefined {
    const start = this.#captures[2 * capture]!;
    return start === 0 ? undefined : this.text.slice(start - this.#start, this.#captures[2 * capture + 1]! - this.#start);
  }

  #load(bytes: Uint8Array, start: number): void {
    this.#from = start;
    this.#to = Math.min(bytes.length, start + linesSize);
    this.#bytes.set(bytes.subarray(start, this.#to), linesAt);
    this.#bytes[linesAt + this.#to - start] = lineFeed;
  }
}
