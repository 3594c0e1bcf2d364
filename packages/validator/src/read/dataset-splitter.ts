import type { Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import { explainSyntax } from "../syntax/explain-syntax.js";
import { faultsOfKey } from "../syntax/faults-of-key.js";
import { RepeatedKeys } from "../syntax/repeated-keys.js";
import { byte, isSpace, mayBeginValue } from "./bytes.js";
import type { DatasetHandler, Place } from "./dataset-handler.js";
import { explainStop } from "./explain-stop.js";
import { PlaceTracker } from "./place-tracker.js";
import { firstPlace, startOfFile, type LastText, type Progress } from "./progress.js";
import { readKey } from "./read-key.js";
import { joined } from "./split-lines.js";
import { takePunctuation } from "./take-punctuation.js";
import { ValueCollector } from "./value-collector.js";
import { ValueEnd } from "./value-end.js";

const byteOrderMark = [0xef, 0xbb, 0xbf];

/** So many bytes are looked at of what stands where it may not. */
const lookahead = 1024;

/** So many keys of a dataset are compared. One that has more than its schema knows is refused for that alone. */
const comparedKeys = 10_000;

/** Bounds of what is kept in memory. */
export interface SplitterLimits {
  /** Longest record, member or key, in bytes. */
  readonly longest: number;
}

/**
 * Splits a dataset in JSON into its records and the other members of its envelope, and a list of records into these, without ever
 * holding it as a whole. Its bytes are pushed in chunks of any size, which may end anywhere: what the handler is told does not depend
 * on them.
 */
export class DatasetSplitter {
  readonly #isList: (key: string) => boolean;
  readonly #handler: DatasetHandler;
  readonly #longest: number;
  readonly #progress: Progress = startOfFile();
  readonly #places = new PlaceTracker();
  readonly #keys = new Set<string>();
  readonly #repeated = new RepeatedKeys();
  readonly #valueEnd = new ValueEnd();
  readonly #value: ValueCollector;
  /** The first bytes, for as long as they may be a byte order mark. */
  #head: Uint8Array | null = new Uint8Array();
  #reading: "token" | "value" | "rest" | "nothing" = "token";
  /** Where that begins which is being read. */
  #start = firstPlace;

  /** `isList` says which keys of the dataset hold records, if their values are lists. */
  constructor(isList: (key: string) => boolean, handler: DatasetHandler, limits: SplitterLimits = { longest: 2 ** 24 }) {
    this.#isList = isList;
    this.#handler = handler;
    this.#longest = limits.longest;
    this.#value = new ValueCollector(limits.longest);
  }

  /** Takes the next bytes of the file, which are not looked at after the call. */
  push(bytes: Uint8Array): void {
    if (this.#reading === "nothing") return;
    const chunk = this.#head ? this.#takeHead(this.#head, bytes, byteOrderMark.length) : bytes;
    if (chunk) this.#read(chunk);
  }

  /** Says that the file ends. */
  end(): void {
    if (this.#head) this.#read(this.#takeHead(this.#head, new Uint8Array(), 0)!);
    const place = this.#places.finish();
    if (this.#reading === "token" && this.#progress.expected === "nothing") return this.#handler.end(place);
    if (this.#reading === "token") this.#begin("rest", place);
    if (this.#reading !== "nothing") this.#break(this.#value.beginning, false, this.#value.cut ? place : null);
  }

  #takeHead(head: Uint8Array, bytes: Uint8Array, needed: number): Uint8Array | null {
    const start = head.length + bytes.length < needed || head.length > 0 ? joined([head, bytes]) : bytes;
    this.#head = start.length < needed ? start : null;
    if (this.#head) return null;
    if (!byteOrderMark.every((each, at) => start[at] === each)) return start;
    const { offset: _, ...fault } = explainSyntax("\ufeff{}").faults[0]!;
    this.#handler.faulty(fault, firstPlace);
    this.#places.skip(byteOrderMark.length);
    this.#progress.before = { ...firstPlace, offset: byteOrderMark.length };
    return start.subarray(byteOrderMark.length);
  }

  #read(chunk: Uint8Array): void {
    this.#places.take(chunk);
    for (let at = 0; at < chunk.length && this.#reading !== "nothing"; ) {
      if (this.#reading === "token") at = this.#readToken(chunk, at);
      else if (this.#reading === "value") at = this.#readValue(chunk, at);
      else at = this.#readRest(chunk, at);
    }
    this.#places.finish();
  }

  /** Takes one token between the values, or finds what begins there. */
  #readToken(chunk: Uint8Array, at: number): number {
    const code = chunk[at]!;
    if (isSpace(code)) return at + 1;
    const { expected, root, list, key } = this.#progress;
    const place = this.#places.placeOf(at);
    if (takePunctuation(this.#progress, code, place)) {
      if (!root) this.#handler.begin(place, this.#progress.isList);
      return at + 1;
    }
    if (expected === "a value" && root && !list && code === byte.openBracket && this.#isList(key!.name)) {
      Object.assign(this.#progress, { list: place, index: 0, expected: "a value or ]" });
      this.#handler.list(key!.name, key!.place, place);
      return at + 1;
    }
    const begins = expected.startsWith("a key") ? code === byte.quote : expected.startsWith("a value") && root && mayBeginValue(code);
    this.#begin(begins ? "value" : "rest", place);
    this.#valueEnd.begin(code);
    return at;
  }

  #begin(reading: "value" | "rest", place: Place): void {
    this.#reading = reading;
    this.#start = place;
    this.#value.begin();
  }

  #readValue(chunk: Uint8Array, at: number): number {
    const end = this.#valueEnd.find(chunk, at);
    const piece = chunk.subarray(at, end < 0 ? chunk.length : end);
    if (end < 0 || this.#valueEnd.mismatched) this.#value.add(piece);
    if (end < 0) return chunk.length;
    if (this.#valueEnd.mismatched) {
      if (this.#value.cut) this.#tell(this.#tooLongToExplain(), this.#start);
      else this.#break(this.#value.beginning, false, null);
      return end;
    }
    this.#reading = "token";
    const bytes = this.#value.complete(piece);
    if (this.#progress.expected.startsWith("a key")) this.#takeKey(bytes);
    else this.#takeValue(bytes, this.#places.placeOf(end));
    return end;
  }

  #takeKey(bytes: Uint8Array | null): void {
    if (!bytes) return this.#tell(this.#tooLongToExplain(), this.#start);
    const key = readKey(bytes, this.#start);
    if (!key) return this.#break(bytes, false, null);
    for (const fault of faultsOfKey(key.name, child("", key.name), this.#repeated.standing(key.name, this.#keys))) this.#handler.faulty(fault, this.#start);
    if (this.#keys.size < comparedKeys) this.#keys.add(key.name);
    this.#progress.key = key;
    this.#progress.expected = ":";
  }

  #takeValue(bytes: Uint8Array | null, end: Place): void {
    const { list, index, key } = this.#progress;
    const comma = list && index > 0 ? this.#progress.before : null;
    this.#progress.lastText = bytes?.[0] === byte.quote ? lastTextOf(bytes, this.#start, end, comma) : null;
    this.#progress.before = end;
    this.#progress.expected = ", or the end";
    if (list && index === 0) this.#progress.firstKey = bytes && firstKeyOf(bytes);
    if (list) this.#progress.index += 1;
    if (!bytes) this.#handler.tooLong(this.#pointerTo(list ? index : null), this.#value.length, this.#start);
    else if (list) this.#handler.record(key?.name ?? null, index, bytes, this.#start);
    else this.#handler.member(key!.name, bytes, key!.place, this.#start);
  }

  /** Pointer to the last member, or to an item of its list. */
  #pointerTo(index: number | null): string {
    const { key } = this.#progress;
    const member = key ? child("", key.name) : "";
    return index === null ? member : child(member, index);
  }

  /** Collects some of what stands where it may not, to tell what it is. */
  #readRest(chunk: Uint8Array, at: number): number {
    const end = at + lookahead - this.#value.length;
    this.#value.add(chunk.subarray(at, end));
    if (this.#value.length === lookahead) this.#break(this.#value.beginning, true, null);
    return end;
  }

  #break(bytes: Uint8Array, cut: boolean, end: Place | null): void {
    const { fault, place } = explainStop(this.#progress, { bytes, place: this.#start, cut, end });
    this.#tell(fault, place);
  }

  #tell(fault: Fault, place: Place): void {
    this.#reading = "nothing";
    this.#handler.broken(fault, place);
  }

  #tooLongToExplain(): Fault {
    const found = `${this.#value.length} bytes`;
    const message = `A key or value has a fault, and with ${found} it is too long for the fault to be found.`;
    return { rule: "documents-fit-into-memory", pointer: "", message, found, expected: `at most ${this.#longest} bytes` };
  }
}

/** The key that an object begins with, as it is written, unless it is long. */
function firstKeyOf(bytes: Uint8Array): string | null {
  const [, key = null] = /^\{\s*("[^"\\]*")/.exec(new TextDecoder().decode(bytes.subarray(0, lookahead))) ?? [];
  return key;
}

/** A string as it was written; of a long one, or one that is no JSON, only its quotation marks, where it ends. */
function lastTextOf(bytes: Uint8Array, place: Place, end: Place, comma: Place | null): LastText {
  const read = bytes.length <= lookahead ? readKey(bytes, place) : null;
  if (read) return { text: read.text, place, comma };
  return { text: '""', place: { ...end, column: end.column - 2, offset: end.offset - 2 }, comma };
}
