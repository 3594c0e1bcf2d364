import type { Document } from "../document.js";
import { withoutConsequences, type Fault } from "../fault.js";
import type { Settings } from "../options.js";
import { RuleRun, type Reader } from "../rules/run-rules.js";
import type { CheckedType } from "../shape/accept-shape.js";
import { lostTypes, type Lost } from "../shape/lost-types.js";
import { isDataset, recordsOf } from "../shape/records-of.js";
import { nameField } from "../words.js";
import { QuotedDocuments } from "./quoted-documents.js";
import type { RecordType } from "@igf/schema";

type Entry = readonly [pointer: string, type: RecordType, record: unknown];

/** Runs the rules over a document that is at hand as a whole, and returns everything that is wrong with it. */
export function checkDocument({ type, value, faults, unsound }: Document, { knowledge }: Settings, quoted: QuotedDocuments): readonly Fault[] {
  if (type === null) return faults;
  return [...faults, ...withoutConsequences(faults, runRules(type, value, knowledge, unsound, quoted))];
}

/**
 * Runs the rules over the records of a value. `unsound` names the pointers of those whose shape is wrong; `quoted` takes note of
 * the documents from which they quote.
 */
export function runRules(type: CheckedType, value: unknown, knowledge: Settings["knowledge"], unsound: ReadonlySet<string>, quoted = new QuotedDocuments()): Fault[] {
  const faults: Fault[] = [];
  const records = (): Iterable<Entry> => (isDataset(type) ? recordsOf(type, value) : [["", type as RecordType, value]]);
  const reader: Reader = {
    quoted,
    file: null,
    line: null,
    report: (fault) => void faults.push(fault.held ? { ...fault, pointer: fault.held.pointer } : fault),
    hold: (pointer) => ({ file: null, pointer, record: null, spot: null }),
    nameOf: (at) => nameField([...records()][at - 1]![0]),
  };
  const known: Settings["knowledge"] & Lost = isDataset(type) ? { ...knowledge, lost: lostTypes(type, value as object) } : knowledge;
  const run = new RuleRun(known, isDataset(type) ? (value as object) : null, reader);
  let at = 0;
  for (const [pointer, recordType, record] of records()) {
    at += 1;
    if (unsound.has(pointer)) run.skip(recordType, record, pointer, at);
    else run.record(recordType, record as object, pointer, at);
  }
  run.end();
  return faults;
}
