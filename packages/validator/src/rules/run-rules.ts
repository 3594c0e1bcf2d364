import type { RecordType, SourceDocument } from "@igf/schema";
import type { Fault } from "../fault.js";
import type { AnyRecord } from "../records/any-record.js";
import type { CheckedType } from "../shape/accept-shape.js";
import { isDataset, recordsOf } from "../shape/records-of.js";
import { rules } from "./catalogue.js";
import type { Checker, Context } from "./rule.js";

/** What is known from outside of the dataset. */
export type Knowledge = Pick<Context, "sourceTexts" | "conceptIds" | "extensions">;

type Look = (record: AnyRecord, pointer: string) => void;
type Entry = readonly [pointer: string, type: RecordType, record: unknown];

const nothing: ReadonlySet<string> = new Set();

/**
 * Runs every rule over a dataset or record of the given type. `unsound` names the pointers of the records whose shape
 * is wrong.
 */
export function runRules(type: CheckedType, value: unknown, knowledge: Knowledge, unsound: ReadonlySet<string> = nothing): Fault[] {
  const records: readonly Entry[] = isDataset(type) ? [...recordsOf(type, value)] : [["", type, value]];
  const dataset = isDataset(type) ? envelopeOf(value as object) : null;
  const sources = sourcesOf(records, unsound);
  const faults: Fault[] = [];
  const checkers = rules.map((rule) =>
    rule.check({ ...knowledge, dataset, sources, report: (fault) => void faults.push({ rule: rule.name, ...fault }) }),
  );
  const looksByType = new Map<RecordType, Look[]>();
  for (const [pointer, recordType, record] of records) {
    if (unsound.has(pointer)) {
      for (const checker of checkers) checker.skipped?.(recordType, textOf(record, "id"), pointer);
      continue;
    }
    let looks = looksByType.get(recordType);
    if (!looks) looksByType.set(recordType, (looks = looksFor(recordType, checkers)));
    for (const look of looks) look(record as AnyRecord, pointer);
  }
  for (const checker of checkers) checker.end?.();
  return faults;
}

function looksFor(type: RecordType, checkers: readonly Checker[]): Look[] {
  return checkers.flatMap(({ on, each }) => [on?.[type] as Look | undefined, each]).filter((look) => look !== undefined);
}

function sourcesOf(records: readonly Entry[], unsound: ReadonlySet<string>): Context["sources"] {
  const sources = new Map<string, { document: SourceDocument; pointer: string }>();
  for (const [pointer, type, record] of records) {
    if (type === "SourceDocument" && !unsound.has(pointer))
      sources.set((record as SourceDocument).id, { document: record as SourceDocument, pointer });
  }
  return sources;
}

function envelopeOf(value: object): Context["dataset"] {
  return { value, id: textOf(value, "id"), prefix: textOf(value, "prefix") };
}

function textOf(value: unknown, key: string): string | null {
  const text = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : null;
  return typeof text === "string" ? text : null;
}
