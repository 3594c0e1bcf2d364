import type { DatasetType, RecordType } from "@igf/schema";
import { recordLists } from "../../generated/fields.js";
import { withoutConsequences, type Fault } from "../fault.js";
import { child } from "../json-pointer.js";
import type { DatasetHandler, Place } from "../read/dataset-handler.js";
import { DatasetSplitter } from "../read/dataset-splitter.js";
import { Envelope } from "../read/envelope.js";
import { emptyList } from "../shape/bare-records.js";
import { explainShape } from "../shape/explain-shape.js";
import { lostTypes } from "../shape/lost-types.js";
import { typeBesideSaid } from "../shape/meant-dataset.js";
import { isDataset } from "../shape/records-of.js";
import { acceptSyntax } from "../syntax/accept-syntax.js";
import { decoder } from "../syntax/decoder.js";
import { explainSyntax } from "../syntax/explain-syntax.js";
import { FileEncoding } from "../syntax/file-encoding.js";
import { longestDocument } from "../syntax/limits.js";
import { formatCount, nameField, nameItem } from "../words.js";
import type { RecordPlace } from "./at-hand.js";
import type { RecordStream } from "./record-stream.js";

/** What must be known of a dataset before its records can be looked at one by one. */
const comesFirst = ["type", "id", "prefix", "sources"];

/** So many faults of the envelope are kept in mind; one with more is refused for these. */
const mostKept = 10_000;

const quote = 34;

/** Reads a dataset in JSON: its envelope is kept, and its records pass by. */
export class DatasetReader implements DatasetHandler {
  /**
   * Whether the records can be read as they come; `null` until the first list of them, or what breaks the file before. They
   * cannot where what is said of the whole dataset stands after them.
   */
  canStream: boolean | null = null;
  readonly #stream: RecordStream;
  readonly #lost: Set<RecordType> | undefined;
  readonly #splitter = new DatasetSplitter((key) => this.#isList(key), this, { longest: longestDocument });
  readonly #envelope = new Envelope();
  readonly #encoding = new FileEncoding();
  #type: DatasetType | null = null;
  /** What is told of the envelope once it is known. */
  #told: Fault[] = [];
  #later: (() => void)[] = [];
  /** Whether the document is a list of records, without an envelope. */
  #isBare = false;
  #isComplete = false;
  /** The lists of records so far, and how many records stand before each. */
  readonly #lists = [{ list: "sources", before: 0 }];
  #number = 0;
  /** Whether the last record was JSON: what is broken after one that was not is a consequence of that. */
  #isJson = true;
  /** Takes a text that stands in the place of a record, unless what follows shows that it is the key of one. */
  #text: (() => void) | null = null;

  /** @param lost  Takes the types whose list is not there, once that is known. */
  constructor(stream: RecordStream, lost?: Set<RecordType>) {
    this.#stream = stream;
    this.#lost = lost;
  }

  push(bytes: Uint8Array): void {
    if (this.canStream !== false) this.#splitter.push(decoder.view(bytes));
  }

  close(): void {
    if (this.canStream !== false) this.#splitter.end();
    if (!this.canStream || !this.#isComplete) return;
    if (this.#isBare) return this.#closeList();
    const { value } = this.#envelope;
    this.#tellEnvelope(explainShape(value).faults);
    for (const type of lostTypes(this.#type!, value)) this.#lost?.add(type);
    this.#stream.end();
  }

  begin(place: Place, isList: boolean): void {
    this.#isBare = isList;
    if (!isList) return this.#envelope.begin(place);
    this.#stream.nameOf = nameItem;
    this.#beginToTell();
  }

  list(key: string, keyPlace: Place, place: Place): void {
    this.#takeLast();
    this.#envelope.add(key, "[]", keyPlace, place);
    if (this.canStream === null) this.#decide();
    this.#lists.push({ list: key, before: this.#number });
  }

  record(list: string | null, index: number, bytes: Uint8Array, place: Place): void {
    this.#takeLast();
    const text = bytes[0] === quote ? new Uint8Array(bytes) : null;
    if (text === null) this.#takeRecord(list, index, bytes, place);
    else this.#text = () => this.#takeRecord(list, index, text, place);
  }

  #takeLast(): void {
    this.#text?.();
    this.#text = null;
  }

  #takeRecord(list: string | null, index: number, bytes: Uint8Array, place: Place): void {
    if (!this.canStream) return;
    this.#number += 1;
    const at = { pointer: child(list === null ? "" : child("", list), index), line: place.line, column: place.column, number: this.#number };
    const view = decoder.view(bytes);
    this.#isJson = decoder.isValid(view, 0, view.length);
    if (this.#isJson) return this.#takeText(view, at, list);
    const { text, faults } = explainSyntax(bytes, { name: "record", before: place.offset, line: place.line });
    this.#stream.unreadable(this.#encoding.untold(bytes, faults), at, text, this.#typeOf(list));
  }

  member(key: string, bytes: Uint8Array, keyPlace: Place, place: Place): void {
    this.#takeLast();
    const at = { pointer: child("", key), line: place.line, column: place.column };
    if (!this.#envelope.hasRoomFor(bytes.length)) return this.tooLong(at.pointer, bytes.length, place);
    const accepted = acceptSyntax(bytes);
    const { text, value, faults } = accepted ? { ...accepted, faults: [] } : explainSyntax(bytes, { name: "record", before: place.offset, line: place.line });
    this.#isJson = value !== undefined;
    this.#envelope.add(key, value === undefined ? "null" : text, keyPlace, place);
    const isText = accepted !== null || decoder.isValid(bytes, 0, bytes.length);
    if (isText) this.#encoding.seesBytes(bytes);
    const untold = isText ? faults : this.#encoding.untold(bytes, faults);
    if (untold.length > 0) this.#tell(() => this.#stream.broken(untold, at, text));
    for (const fault of faults) this.#told.push({ ...fault, pointer: value === undefined ? at.pointer : at.pointer + fault.pointer });
  }

  tooLong(pointer: string, bytes: number, { line, column }: Place): void {
    this.#takeLast();
    const found = `${formatCount(bytes)} bytes`;
    const expected = `at most ${formatCount(longestDocument)}`;
    const message = `A value of ${found} is too long to be read.`;
    const fault = { rule: "documents-fit-into-memory", pointer: "", offset: 0, message, found, expected };
    const list = this.#isBare ? null : /^\/([^/]+)\/\d+$/.exec(pointer)?.[1];
    if (list === undefined) return this.#tell(() => this.#stream.broken([fault], { pointer, line, column }, ""));
    this.#number += 1;
    if (this.canStream) this.#stream.unreadable([fault], { pointer, line, column, number: this.#number }, "", this.#typeOf(list));
  }

  faulty(fault: Fault, { line, column }: Place): void {
    this.#takeLast();
    if (this.#told.length < mostKept) this.#told.push(fault);
    this.#tell(() => this.#stream.broken([{ ...fault, pointer: "", offset: 0 }], { pointer: fault.pointer, line, column }, ""));
  }

  broken(fault: Fault, place: Place): void {
    this.#text = null;
    if (this.#isJson) this.faulty(fault, place);
    if (this.canStream === null) this.#beginToTell();
  }

  end(): void {
    this.#takeLast();
    this.#isComplete = true;
  }

  #closeList(): void {
    if (this.#number === 0) this.#stream.broken([emptyList], { pointer: "", line: 1, column: 1 }, "");
    this.#stream.end();
  }

  #takeText(view: Uint8Array, at: RecordPlace, list: string | null): void {
    this.#encoding.seesBytes(view);
    this.#stream.follow();
    if (this.#stream.usual(view, 0, view.length, at, this.#typeOf(list))) return;
    const isAscii = decoder.isAscii(view, 0, view.length);
    const text = isAscii ? decoder.ascii(view, 0, view.length) : decoder.utf8(view, 0, view.length);
    this.#stream.json(text, at, this.#typeOf(list));
    this.#isJson = this.#stream.lastIsJson;
  }

  /** The type of the records of a list; `null` where the document is the list. */
  #typeOf(list: string | null): RecordType | null {
    if (list === null) return null;
    return (recordLists[this.#type!] as Readonly<Record<string, RecordType>>)[list]!;
  }

  #nameOf(at: number): string {
    const { list, before } = this.#lists.filter((each) => each.before < at).at(-1)!;
    return nameField(child(child("", list), at - before - 1));
  }

  #isList(key: string): boolean {
    const type = this.#type ?? (this.#envelope.value as { type?: unknown }).type;
    const lists = isDataset(type) ? [recordLists[type]] : Object.values(recordLists);
    return key !== "sources" && lists.some((each) => Object.hasOwn(each, key));
  }

  #decide(): void {
    const { value } = this.#envelope;
    const { type } = value as { type?: unknown };
    this.canStream = false;
    if (!isDataset(type) || !comesFirst.every((key) => Object.hasOwn(value, key))) return;
    // The lists before the first one of its own tell already that it is of another type.
    if (typeBesideSaid(value, type) !== null) return;
    this.#type = type;
    this.#beginToTell();
    const faults = explainShape(value).faults.filter(({ rule, pointer }) => pointer !== "" || rule !== "fields-are-present");
    const found = withoutConsequences(this.#told, faults);
    for (const fault of found) this.#told.push(fault);
    const { sources } = value as { sources?: unknown };
    this.#number = Array.isArray(sources) ? sources.length : 0;
    this.#stream.dataset(value, type, (wanted) => this.#envelope.spots(wanted), { found, told: this.#told }, (at) => this.#nameOf(at));
  }

  /** Tells at the end what could not be told before the first record. */
  #tellEnvelope(faults: readonly Fault[]): void {
    const told = new Set(this.#told.map(({ rule, pointer, message }) => JSON.stringify([rule, pointer, message])));
    const left = faults.filter(({ rule, pointer, message }) => !told.has(JSON.stringify([rule, pointer, message])));
    this.#stream.envelope(this.#envelope.value, (wanted) => this.#envelope.spots(wanted), withoutConsequences(this.#told, left));
  }

  #beginToTell(): void {
    this.canStream = true;
    for (const tell of this.#later) tell();
    this.#later = [];
  }

  #tell(tell: () => void): void {
    if (this.canStream) tell();
    else if (this.#later.length < mostKept) this.#later.push(tell);
  }
}
