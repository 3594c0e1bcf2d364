import type { DatasetType, RecordType } from "@igf/schema";
import { recordLists } from "../../generated/fields.js";
import type { Fault } from "../fault.js";
import { tablesOfTypes, type CsvContent } from "./tables-of-types.js";

/** A list of records that a dataset has, and their type. */
interface ListOfRecords {
  readonly list: string;
  readonly listed: RecordType;
}

/** Returns the lists for which a dataset in CSV has no file: one without records has a file, too, as it has an empty list in JSON. */
export function missingTables(type: DatasetType, tables: ReadonlySet<CsvContent | null>): ListOfRecords[] {
  return Object.entries(recordLists[type]).flatMap(([list, listed]) => (tables.has(listed) ? [] : [{ list, listed }]));
}

/** Says that the file of a list is missing. */
export function explainMissingTable({ list, listed }: ListOfRecords): Fault {
  return {
    rule: "fields-are-present",
    pointer: "",
    offset: 0,
    message: `The dataset has no file ${list}.csv.`,
    found: "nothing",
    expected: `${list}.csv`,
    mend: `Add ${list}.csv. If there is nothing to put into it, it holds the names of the columns alone: ${tablesOfTypes().get(listed)!.columns.map(({ name }) => name).join(",")}`,
  };
}
