import { recordLists } from "../generated/fields.js";
import type { Document } from "./document.js";
import type { Finding, Report } from "./finding.js";
import { valueAt } from "./json-pointer.js";
import type { CheckedType } from "./shape/accept-shape.js";
import { isDataset } from "./shape/records-of.js";

/** Sums up a validation. */
export function toReport({ type, value, faults }: Document, findings: readonly Finding[]): Report {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  // A type that was only guessed at is not the type of the document.
  const said = faults.some(({ rule, pointer }) => rule === "type-is-known" && (pointer === "" || pointer === "/type")) ? null : type;
  const title = valueAt(value, "/title");
  return {
    valid: errors === 0,
    type: said,
    title: said !== null && isDataset(said) && typeof title === "string" ? title : null,
    records: said === null ? {} : countRecords(said, value),
    errors,
    warnings: findings.length - errors,
    findings,
  };
}

function countRecords(type: CheckedType, document: unknown): Record<string, number> {
  if (!isDataset(type)) return { [type]: 1 };
  const counts: Record<string, number> = {};
  for (const [list, recordType] of Object.entries(recordLists[type])) {
    const records = valueAt(document, `/${list}`);
    if (Array.isArray(records) && records.length > 0) counts[recordType] = records.length;
  }
  return counts;
}
