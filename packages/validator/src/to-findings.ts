import { rules } from "./catalogue.js";
import { findingOf, spotsOf } from "./engine/describe.js";
import type { Described } from "./engine/described.js";
import { Tally } from "./engine/tally.js";
import type { Fault } from "./fault.js";
import type { Finding, Severity } from "./finding.js";
import { keysOf, valueAt } from "./json-pointer.js";
import { settingsOf, type Settings } from "./options.js";
import { looksLikeDataset } from "./shape/meant-dataset.js";
import { isRecordType } from "./shape/records-of.js";
import type { Locate } from "./engine/at-hand.js";

const rank = new Map(rules.map(({ name }, index) => [name, index]));

/** Makes findings of the faults of a value, in the order of their places. */
export function toFindings(faults: readonly Fault[], document: unknown, text: string | null, file: string | null, settings: Settings = settingsOf({})): Finding[] {
  return describeFaults(faults, { value: document, source: text }, file, settings, new Tally(settings)).map(({ finding }) => finding);
}

/** Describes the faults of a document that is at hand, in the order of their places: all, or as many as the tally lets pass. */
export function describeFaults(
  faults: readonly Fault[],
  { value, source }: { readonly value: unknown; readonly source: string | Locate | null },
  file: string | null,
  { severityOf }: Settings,
  tally: Tally,
): Described[] {
  if (faults.length === 0) return [];
  const spots = source === null ? null : typeof source === "string" ? spotsOf(source, faults, { line: 1, column: 1 }) : source(faults);
  const isRecord = isLoneRecord(value);
  const order = spots ? spots.map(({ line, column }) => [line, column]) : orderOfKeys(value, faults);
  return faults
    .map((fault, index) => ({ fault, at: order[index]!, spot: spots?.[index] ?? null }))
    .sort((a, b) => compare(a.at, b.at) || rank.get(a.fault.rule)! - rank.get(b.fault.rule)!)
    .filter(({ fault }) => tally.count(fault))
    .map(({ fault, spot }) => {
      const where = { file, spot, pointer: fault.pointer, record: recordAt(value, fault.pointer, isRecord) };
      return { finding: findingOf(fault, severityOf(fault.rule) as Severity, where), excerpt: spot?.excerpt ?? null };
    });
}

/** Whether a document is one record: that takes a look at each of its keys. */
function isLoneRecord(document: unknown): boolean {
  return isRecordType(valueAt(document, "/type")) && !looksLikeDataset(document as object);
}

/** The ID of the record that a pointer leads into: an item of a list of the dataset, or the document itself. */
function recordAt(document: unknown, pointer: string, isRecord: boolean): string | null {
  const [inList] = (Array.isArray(document) ? /^\/\d+(?=\/|$)/ : /^\/[^/]+\/\d+(?=\/|$)/).exec(pointer) ?? [];
  const record = isRecord ? "" : inList;
  const id = record === undefined ? null : valueAt(document, `${record}/id`);
  return typeof id === "string" ? id : null;
}

/** For values without a text: the index of each key along the pointer, which compares like the order of a file. */
function orderOfKeys(document: unknown, faults: readonly Fault[]): number[][] {
  const indexes = new Map<object, Map<string, number>>();
  return faults.map(({ pointer }) => {
    let value = document;
    return keysOf(pointer).map((key) => {
      if (typeof value !== "object" || value === null) return 0;
      let keys = indexes.get(value);
      if (!keys) indexes.set(value, (keys = new Map(Object.keys(value).map((each, index) => [each, index]))));
      value = (value as Record<string, unknown>)[key];
      return keys.get(key) ?? 0;
    });
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length && index < b.length; index += 1) if (a[index] !== b[index]) return a[index]! - b[index]!;
  return a.length - b.length;
}
