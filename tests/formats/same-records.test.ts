/** Each published format, read with nothing but what its documentation says, holds the same records, field for field. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { publishedDatasets, publishedLists, readWhole, tablesOf } from "./published-datasets.js";
import { readRow } from "./read-row.js";

test("there are datasets", () => {
  expect(publishedDatasets.length).toBeGreaterThan(0);
});

describe.each(publishedDatasets)("$name", (published) => {
  const json = JSON.parse(readWhole(published, "json")) as Record<string, unknown>;
  const lists = Object.entries(json).filter((entry): entry is [string, { type: string }[]] => Array.isArray(entry[1]));

  test("its NDJSON is its JSON, a line for each record", () => {
    const [header, ...records] = readWhole(published, "ndjson").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);
    expect(records).toStrictEqual(lists.filter(([name]) => name !== "sources").flatMap(([, list]) => list));
    expect(header).toStrictEqual(Object.fromEntries(Object.entries(json).filter(([name, value]) => name === "sources" || !Array.isArray(value))));
  });

  test("its CSV has a file for the header, and one for each list of records", () => {
    expect(tablesOf(published).map(({ name }) => name)).toEqual(["dataset", ...lists.map(([name]) => name)]);
  });

  test.each(tablesOf(published))("its $path is that part of its JSON", ({ name, path, schema }) => {
    const rows = parse<Record<string, string>>(readFileSync(join(published.folder, path)), { columns: true });
    const expected = name === "dataset" ? [Object.fromEntries(Object.entries(json).filter(([, value]) => !Array.isArray(value)))] : json[name];
    expect(rows.map((row) => readRow(row, schema.fields))).toStrictEqual(expected);
  });
});

describe.each(publishedLists)("$name", (published) => {
  const json = JSON.parse(readWhole(published, "json")) as object[] | Record<string, object[]>;
  const lists = Array.isArray(json) ? [json] : Object.values(json);

  test("its NDJSON and its CSV are its JSON", () => {
    const lines = readWhole(published, "ndjson").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toStrictEqual(lists.flat());
    const rows = tablesOf(published).map(({ path, schema }) =>
      parse<Record<string, string>>(readFileSync(join(published.folder, path)), { columns: true }).map((row) => readRow(row, schema.fields)),
    );
    expect(rows).toStrictEqual(lists);
  });
});
