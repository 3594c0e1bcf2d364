import type { SourceDocument } from "@igf/schema";
import type { Fault } from "../fault.js";
import type { AnyRecord } from "../records/any-record.js";
import type { CheckedType } from "../shape/accept-shape.js";
import { isDataset, recordsOf } from "../shape/records-of.js";
import { rules } from "./catalogue.js";
import type { Context } from "./rule.js";

/** What is known from outside of the dataset. */
export type Knowledge = Pick<Context, "sourceTexts" | "conceptIds">;

const nothing: ReadonlySet<string> = new Set();

/**
 * Checks every rule over a dataset or record of the given type. `unsound` names the pointers of the records whose shape
 * is wrong.
 */
export function runRules(type: CheckedType, value: unknown, knowledge: Knowledge, unsound: ReadonlySet<string> = nothing): Fault[] {
  const records = isDataset(type) ? [...recordsOf(type, value)] : [["", type, value] as const];
  const sound = records.filter(([pointer]) => !unsound.has(pointer));
  const sources = new Map(
    sound.filter(([, recordType]) => recordType === "SourceDocument").map(([pointer, , record]) => [(record as SourceDocument).id, { document: record as SourceDocument, pointer }]),
  );
  const dataset = isDataset(type) ? envelopeOf(value as object) : null;
  const faults: Fault[] = [];
  const checkers = rules.map((rule) =>
    rule.check({ ...knowledge, dataset, sources, report: (fault) => void faults.push({ rule: rule.name, ...fault }) }),
  );
  for (const [pointer, recordType, record] of records) {
    for (const checker of checkers) {
      if (!unsound.has(pointer)) checker.record?.(record as AnyRecord, pointer);
      else checker.skipped?.(recordType, textOf(record, "id"));
    }
  }
  for (const checker of checkers) checker.end?.();
  return faults;
}

function envelopeOf(value: object): Context["dataset"] {
  return { value, id: textOf(value, "id"), prefix: textOf(value, "prefix") };
}

function textOf(value: unknown, key: string): string | null {
  const text = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : null;
  return typeof text === "string" ? text : null;
}
