import type { RecordType } from "@igf/schema";
import { decoder } from "../syntax/decoder.js";

/** A line that was accepted, with each of its bytes as a character. */
export interface CaughtLine {
  readonly text: string;
  /** Whether something stands in it for a capture, and not `null`. */
  has(capture: number): boolean;
  /** Returns what stands in it for a capture; `undefined` for `null`. */
  caught(capture: number): string | undefined;
}

/** Reads a record from a line; `captures` says which capture is what stands at each path. The line may be another one afterwards. */
export type ReadRecord = (line: CaughtLine, captures: readonly number[]) => object;

/** What reads records, by type, with the paths to what is caught: values, and objects that may be missing. */
export type ReadersOfLines = Readonly<Record<RecordType, { readonly paths: readonly string[]; readonly read: ReadRecord }>>;

const beyondAscii = /[\x80-\xff]/;

/** The words of a string of JSON, of which each byte is given as a character; `null` for nothing. */
export function text(json: string): string;
export function text(json: string | undefined): string | null;
export function text(json: string | undefined): string | null {
  if (json === undefined) return null;
  return json.includes("\\") ? (parse(json) as string) : decoded(json).slice(1, -1);
}

/** A number; `null` for nothing. */
export function number(digits: string): number;
export function number(digits: string | undefined): number | null;
export function number(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** Nothing is written into what is read. */
const nothing: readonly never[] = Object.freeze([]) as never;

/** A list of any values. */
export function list(json: string): readonly unknown[] {
  return json.length === 2 ? nothing : (parse(json) as unknown[]);
}

/** A list of words in ASCII, several times as fast as JSON.parse: most records have such a list. */
export function words(json: string): readonly string[] {
  if (json.length === 2) return nothing;
  const read: string[] = [];
  for (let start = json.indexOf('"'); start >= 0; ) {
    const end = json.indexOf('"', start + 1);
    read.push(json.slice(start + 1, end));
    start = json.indexOf('"', end + 1);
  }
  return read;
}

const zero = 48;

/** A list of ranges, which is as common. A start and an end are told apart by what stands before them. */
export function ranges(json: string): readonly { readonly start: number; readonly end: number }[] {
  const read: { start: number; end: number }[] = [];
  let [first, number] = [-1, -1];
  const startsFirst = json.charAt(2) === '"' && json.charAt(3) === "s";
  for (let at = 0; at < json.length; at += 1) {
    const digit = json.charCodeAt(at) - zero;
    if (digit >= 0 && digit <= 9) number = number < 0 ? digit : number * 10 + digit;
    else if (number >= 0 && first < 0) [first, number] = [number, -1];
    else if (number >= 0) {
      read.push(startsFirst ? { start: first, end: number } : { start: number, end: first });
      [first, number] = [-1, -1];
    }
  }
  return read;
}

function parse(json: string): unknown {
  return JSON.parse(decoded(json));
}

function decoded(bytes: string): string {
  return beyondAscii.test(bytes) ? decoder.fromLatin1!(bytes) : bytes;
}
