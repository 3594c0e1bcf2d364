import { findRule, rules } from "./catalogue.js";
import type { Fault } from "./fault.js";
import type { Finding } from "./finding.js";
import { keysOf, valueAt } from "./json-pointer.js";
import { isCheckedType } from "./shape/accept-shape.js";
import { isDataset } from "./shape/records-of.js";
import { findOffsets } from "./syntax/find-offsets.js";
import { placeOffsets, type Place } from "./syntax/place-offsets.js";

const rank = new Map(rules.map(({ name }, index) => [name, index]));

/** Makes findings of faults: in the order of their places, each with its line and column where there is a text. */
export function toFindings(faults: readonly Fault[], document: unknown, text: string | null, file: string | null): Finding[] {
  if (faults.length === 0) return [];
  const order = text === null ? orderOfKeys(document, faults) : findOffsets(text, faults).map((offset) => [offset]);
  const sorted = faults
    .map((fault, index) => ({ fault, at: order[index]! }))
    .sort((a, b) => compare(a.at, b.at) || rank.get(a.fault.rule)! - rank.get(b.fault.rule)!);
  const places =
    text === null
      ? null
      : placeOffsets(
          text,
          sorted.map(({ at }) => at[0]!),
        );
  return sorted.map(({ fault }, index) => toFinding(fault, document, places?.[index] ?? null, file));
}

function toFinding(fault: Fault, document: unknown, place: Place | null, file: string | null): Finding {
  const { severity, mend } = findRule(fault.rule)!;
  return {
    rule: fault.rule,
    severity,
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    pointer: fault.pointer,
    record: recordAt(document, fault.pointer),
    message: fault.message,
    found: fault.found ?? null,
    expected: fault.expected ?? null,
    mend: fault.mend ?? mend,
    didYouMean: fault.didYouMean ?? null,
  };
}

/** The ID of the record that a pointer leads into: an item of a list of the dataset, or the document itself. */
function recordAt(document: unknown, pointer: string): string | null {
  const type = valueAt(document, "/type");
  const isRecord = isCheckedType(type) && !isDataset(type);
  const [inList] = /^\/[^/]+\/\d+(?=\/|$)/.exec(pointer) ?? [];
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
