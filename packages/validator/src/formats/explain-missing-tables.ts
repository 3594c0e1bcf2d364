import type { DatasetType } from "@igf/schema";
import { recordLists } from "../../generated/fields.js";
import type { Fault } from "../fault.js";
import { tablesOfTypes, type CsvContent } from "./tables-of-types.js";

/** Says which files a dataset in CSV lacks: a list without records has a file, too, as it has an empty list in JSON. */
export function explainMissingTables(type: DatasetType, tables: ReadonlySet<CsvContent | null>): Fault[] {
  const missing = Object.entries(recordLists[type]).filter(([, listed]) => !tables.has(listed));
  return missing.map(([list, listed]) => ({
    rule: "fields-are-present",
    pointer: "",
    offset: 0,
    message: `The dataset has no file ${list}.csv.`,
    found: "nothing",
    expected: `${list}.csv`,
    mend: `Add ${list}.csv. If there is nothing to put into it, it holds the names of the columns alone: ${tablesOfTypes().get(listed)!.columns.map(({ name }) => name).join(",")}`,
  }));
}
