import type { Document } from "../document.js";
import { withoutConsequences, type Fault } from "../fault.js";
import type { Settings } from "../options.js";
import { RuleRun, type Reader } from "../rules/run-rules.js";
import type { Entry } from "../shape/bare-records.js";
import { lostTypes, type Lost } from "../shape/lost-types.js";
import { isDataset, recordsOf } from "../shape/records-of.js";
import { nameField, nameItem } from "../words.js";
import { QuotedDocuments } from "./quoted-documents.js";
import type { RecordType } from "@igf/schema";

/** Runs the rules over a document that is at hand as a whole, and returns everything that is wrong with it. */
export function checkDocument(document: Document, { knowledge }: Settings, quoted: QuotedDocuments): readonly Fault[] {
  const { faults } = document;
  return [...faults, ...withoutConsequences(faults, runRules(document, knowledge, quoted))];
}

/** What of a document the rules look at. */
type Checked = Pick<Document, "type" | "value" | "bare" | "unsound" | "runTogether"> & Partial<Pick<Document, "faults">>;

/**
 * Runs the rules over the records of a value. `unsound` names the pointers of those whose shape is wrong; `quoted` takes note of
 * the documents from which they quote.
 */
export function runRules({ type, value, bare, unsound, runTogether, faults: told = [] }: Checked, knowledge: Settings["knowledge"], quoted = new QuotedDocuments()): Fault[] {
  const faults: Fault[] = [];
  if (type === null && bare === null) return faults;
  const records = (): Iterable<Entry> => bare ?? (isDataset(type) ? recordsOf(type, value) : [["", type as RecordType, value]]);
  let pointers: readonly string[] | null = null;
  const spoken = new Set(told.map(({ pointer }) => pointer));
  const reader: Reader = {
    quoted,
    file: null,
    line: null,
    report: (fault) => void faults.push(fault.held ? { ...fault, pointer: fault.held.pointer } : fault),
    isSpoken: (pointer) => spoken.has(pointer),
    hold: (pointer) => ({ file: null, pointer, record: null, spot: null }),
    nameOf: (at) => (bare ? nameItem(at) : nameField((pointers ??= Array.from(records(), ([pointer]) => pointer))[at - 1]!)),
  };
  const known: Settings["knowledge"] & Lost = isDataset(type) ? { ...knowledge, lost: lostTypes(type, value as object) } : knowledge;
  const run = new RuleRun(known, isDataset(type) ? (value as object) : null, reader);
  let at = 0;
  for (const [pointer, recordType, record] of records()) {
    at += 1;
    const tooMany = runTogether?.get(pointer) ?? 0;
    // Whose the ID is of records that have run together, nobody knows, nor of which types they are.
    for (let left = tooMany; left > 0; left -= 1) run.skipUnknown();
    if (recordType === null || tooMany > 0) run.skipUnknown();
    else if (unsound.has(pointer)) run.skip(recordType, record, at);
    else run.record(recordType, record as object, pointer, at);
  }
  run.end();
  return faults;
}
