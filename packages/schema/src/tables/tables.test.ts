import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasetTypes, recordTypes, schemaFileName, type TypeName } from "../types.js";
import { CellError, defuseCell, fromCells, joinDataset, readCell, restoreCell, splitDataset, tableOf, tablesOf, toCells, type JsonSchema, type Table } from "../tables.js";
import { arbitraryRecord, brokenText } from "./arbitrary-record.js";

const readSchema = (type: TypeName) => JSON.parse(readFileSync(new URL(`../../json-schema/${schemaFileName(type)}`, import.meta.url), "utf8")) as JsonSchema;
const tables = recordTypes.map((type) => tableOf(readSchema(type), type));
const cellsByName = (cells: readonly string[], { columns }: Table) => Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]!]));

describe.each(tables)("a row of $type", (table) => {
  it("gives back any record, field for field, and so do its cells when they were defused", () => {
    fc.assert(fc.property(arbitraryRecord(table.fields, brokenText), (record) => {
      const cells = toCells(record, table);
      expect(fromCells(cellsByName(cells, table), table)).toStrictEqual(record);
      expect(cells.map(defuseCell).map(restoreCell)).toEqual(cells);
    }));
  });

  it("has a column that is never empty in every object that may be null, so that null can be told apart", () => {
    const groups = table.fields.filter((field) => "fields" in field);
    for (const { fields } of groups) expect(fields.some((field) => "column" in field && field.whenEmpty === "fault")).toBe(true);
  });
});

describe("a row", () => {
  const retired = tableOf(readSchema("Retired"), "retired");
  const record = { type: "Retired", id: "river-msg-009", since: "2.0.0", replacedBy: [], reason: "Said twice." };
  const read = (change: Record<string, string>) => () => fromCells({ ...cellsByName(toCells(record, retired), retired), ...change }, retired);

  it.each([
    [{ ...record, reson: "Said twice." }, "reson has no column: the schema does not define such a field."],
    [{ ...record, replacedBy: null }, "replacedBy is null, and a list is expected."],
    [{ ...record, reason: 5 }, "reason is 5, and a text is expected."],
    [{ ...record, since: undefined }, "since is missing, and a text is expected."],
  ])("is not made of a record that would lose something", (faulty, message) => {
    expect(() => toCells(faulty, retired)).toThrow(new CellError(message.split(" ")[0]!, message.slice(message.indexOf(" ") + 1)));
  });

  it("is not read where a cell is not what its column says", () => {
    expect(read({ replacedBy: "river-msg-004" })).toThrow("replacedBy holds river-msg-004, and a list is expected, written as JSON.");
    expect(read({ replacedBy: "5" })).toThrow("replacedBy holds 5, and a list is expected.");
    expect(read({ reason: "" })).toThrow("reason is empty, and a value is needed.");
  });

  it("holds true and false as a spreadsheet writes them, too", () => {
    const textIncluded = tableOf(readSchema("SourceDocument"), "sources").columns.find(({ name }) => name === "textIncluded")!;
    for (const word of ["true", "True", "TRUE"]) expect(readCell(word, textIncluded)).toBe(true);
    for (const word of ["false", "False", "FALSE"]) expect(readCell(word, textIncluded)).toBe(false);
    for (const word of ["1", "WAHR", "tRUE", "yes"]) expect(() => readCell(word, textIncluded)).toThrow(`textIncluded holds ${word}, and true or false is expected`);
  });

  it("reads a message without a source apart from one whose source has no section", () => {
    const topics = tableOf(readSchema("Topic"), "topics");
    const topic = { type: "Topic", id: "river-topic-1", theme: "river-theme-1", position: 1, title: "Ferries", source: null };
    const placed = { ...topic, source: { document: "report", section: null, ranges: [{ start: 0, end: 7 }] } };
    for (const given of [topic, placed]) expect(fromCells(cellsByName(toCells(given, topics), topics), topics)).toEqual(given);
  });
});

describe.each(datasetTypes)("the tables of a %s", (type) => {
  const schema = readSchema(type);

  it("hold every field of the dataset once: in the header, or as a table", () => {
    const [header, ...lists] = tablesOf(schema);
    const named = [...header!.fields.map(({ key }) => key), ...lists.map(({ name }) => name)];
    expect(named.sort()).toEqual(Object.keys(schema.properties!).sort());
  });

  it("are those of the single types", () => {
    for (const table of tablesOf(schema).slice(1)) {
      expect(table.columns).toEqual(tableOf(readSchema(table.type as TypeName), table.name).columns);
    }
  });

  it("are put together again as they were", () => {
    const lists = tablesOf(schema).slice(1).map(({ name }, index) => [name, [{ type: "Any", id: `record-${index}` }]]);
    const dataset = { type, id: "river", ...Object.fromEntries(lists), extensions: {} };
    expect(JSON.stringify(joinDataset(splitDataset(dataset, tablesOf(schema))))).toBe(JSON.stringify(dataset));
  });
});

describe("a defused cell", () => {
  it.each(["=1+1", "+1+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", "'=1"])("%j begins with an apostrophe", (cell) => {
    expect(defuseCell(cell)).toBe(`'${cell}`);
    expect(restoreCell(defuseCell(cell))).toBe(cell);
  });

  it.each(["-5", "1e-7", "Keep it - or not", "[\"=1\"]", ""])("%j stays as it is", (cell) => {
    expect(defuseCell(cell)).toBe(cell);
  });
});

it("writes a text that looks like no value so that it is told apart from an empty cell", () => {
  const table = tables.find(({ type }) => type === "Topic")!;
  const topic = { type: "Topic", id: "river-2030-topic-1", theme: "river-2030-theme-1", position: 1, source: null };
  for (const title of ["null", "N/A", "-", "#REF!"]) {
    const cells = toCells({ ...topic, title }, table);
    expect(cells).toContain(JSON.stringify(title));
    expect(fromCells(cellsByName(cells, table), table)).toEqual({ ...topic, title });
  }
});
