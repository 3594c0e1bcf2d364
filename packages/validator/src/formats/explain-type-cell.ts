import { datasetTypes, idPattern } from "@igf/schema";
import type { Fault } from "../fault.js";
import { nearest } from "../nearest.js";
import { isRecordType } from "../shape/records-of.js";
import { showText } from "../show-value.js";
import { nameContent, type CsvContent } from "./tables-of-types.js";

/** The type that a row has, by its column `type` and the other columns, and what is wrong with the former. */
export interface RowType {
  readonly type: string;
  readonly fault: Fault | null;
}

/** Tells of which type a row is. `said` is what its column `type` says; `undefined` where there is no such column. */
export function explainTypeCell(said: string | undefined, content: CsvContent): RowType {
  const types: readonly string[] = content === "DatasetHeader" ? datasetTypes : [content];
  if (said !== undefined && types.includes(said)) return { type: said, fault: null };
  const meant = types.length === 1 ? types[0]! : nearest(said ?? "", types);
  // An empty cell, or a column that is missing, has been told of.
  if (!said) return { type: meant ?? "", fault: null };
  const found = showText(said);
  return {
    type: meant ?? said,
    fault: {
      rule: "type-is-known",
      pointer: "/type",
      message: `The column "type" says ${found}, and the columns are those of ${nameContent(content)}.`,
      found,
      expected: types.map(showText).join(" or "),
      mend:
        meant === null
          ? `Write one of ${types.join(", ")}.`
          : `Write ${meant}${types.length === 1 ? ", or move the row into a file of its own type" : ""}.`,
      ...(meant !== null && { didYouMean: meant }),
    },
  };
}

/**
 * Says that a row is no record: it does not say a type, nor anything like it, has no ID, and lacks more of what every record
 * holds. Spreadsheets leave such rows: sums, notes, and what goes on from the row before. `null` for any other row.
 */
export function explainNoRecord({ type, id }: Readonly<Record<string, unknown>>, content: CsvContent, missing: readonly Fault[]): Fault | null {
  const said = type as string | undefined;
  const isOther = said !== undefined && !isRecordType(said) && nearest(said, [content]) === null;
  if (content === "DatasetHeader" || !isOther || missing.length < fewest || (typeof id === "string" && idPattern.test(id))) return null;
  const found = said === "" ? "an empty cell" : showText(said);
  const message = `The row is no record: the column "type" holds ${found}, and ${missing.length} cells that no record leaves empty are.`;
  return { rule: "type-is-known", pointer: "/type", message, found, expected: showText(content), mend: "Remove the row, or complete it: below the names of the columns, each row is a record." };
}

/** So many cells may be forgotten in a record. */
const fewest = 3;
