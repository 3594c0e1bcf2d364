import { recordTypes, schemaFileName, type RecordType } from "@igf/schema";
import { tableOf, type JsonSchema, type Table } from "@igf/schema/tables";
import { recordLists } from "../../generated/fields.js";
import { schemasText } from "../../generated/schemas.js";
import { nameRecord } from "../words.js";

/** What a CSV file may hold: records of one type, or the header of a dataset. */
export type CsvContent = RecordType | "DatasetHeader";

let tables: ReadonlyMap<CsvContent, Table> | null = null;

/** Returns the table of each type of record, and of the header of a dataset without its documents, which have a table of their own. */
export function tablesOfTypes(): ReadonlyMap<CsvContent, Table> {
  return (tables ??= layOut());
}

function layOut(): ReadonlyMap<CsvContent, Table> {
  const $defs = JSON.parse(schemasText) as Record<string, JsonSchema>;
  const layOutOne = (type: CsvContent) => tableOf({ ...$defs[type]!, $defs }, type);
  const header = layOutOne("DatasetHeader");
  return new Map<CsvContent, Table>([
    ...recordTypes.map((type) => [type, layOutOne(type)] as const),
    [
      "DatasetHeader",
      {
        ...header,
        columns: header.columns.filter(({ name }) => name !== "sources"),
        fields: header.fields.filter(({ key }) => key !== "sources"),
      },
    ],
  ]);
}

/** Returns what a file holds by its name, such as `messages.csv`, `2030/messages.csv.gz` or `ask-cluster.csv`; `null` where it does not say. */
export function contentByName(file: string): CsvContent | null {
  const name = file.split(/[/\\]/).at(-1)!.toLowerCase();
  return names.get(name.replace(/\.gz$/, "").replace(/\.csv$/, "")) ?? null;
}

/** What stands in the rows of a file, as one says it. */
export function nameContent(content: CsvContent): string {
  return content === "DatasetHeader" ? "the header of a dataset" : nameRecord(content);
}

const names: ReadonlyMap<string, CsvContent> = new Map<string, CsvContent>([
  ["dataset", "DatasetHeader"],
  ["schemes", "ConceptScheme"],
  ["concepts", "Concept"],
  ...recordTypes.map((type) => [schemaFileName(type).replace(".schema.json", ""), type] as const),
  ...Object.values(recordLists).flatMap((lists) => Object.entries(lists)),
]);
