import { recordLists } from "../generated/fields.js";
import type { Document } from "./document.js";
import type { Tally } from "./engine/tally.js";
import type { Summary } from "./finding.js";
import { valueAt } from "./json-pointer.js";
import type { CheckedType } from "./shape/accept-shape.js";
import type { Entry } from "./shape/bare-records.js";
import { isDataset } from "./shape/records-of.js";

/** Sums up the validation of a document that was at hand as a whole. */
export function summaryOf({ type, value, bare, faults }: Document, tally: Tally): Summary {
  // A type that was only guessed at is not the type of the document.
  const said = faults.some(({ rule, pointer }) => rule === "type-is-known" && (pointer === "" || pointer === "/type")) ? null : type;
  const title = valueAt(value, "/title");
  return {
    type: said,
    title: said !== null && isDataset(said) && typeof title === "string" ? title : null,
    records: bare ? countTypes(bare) : said === null ? {} : countRecords(said, value),
    ...countsOf(tally),
  };
}

/** What a tally has counted. */
export function countsOf({ errors, warnings, rules, rulesWait, repeats, notDescribed, notExplained, quoted }: Tally): Omit<Summary, "type" | "title" | "records"> {
  const quotes = { quotesChecked: quoted.list(true), quotesNotChecked: quoted.list(false) };
  return { valid: errors === 0, errors, warnings, rules, rulesWait, repeats, notDescribed, notExplained, ...quotes };
}

function countTypes(entries: readonly Entry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, type] of entries) if (type !== null) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
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
