/** Each published format, read with nothing but what its documentation says, holds the same records, field for field. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { publishedDatasets, readWhole, tablesOf, type Field } from "./published-datasets.js";

/** A value by the documented rules alone: an empty cell is null, a text is itself, all else is JSON. */
function readCell(cell: string, { type }: Field): unknown {
  if (cell === "") return null;
  return type === "string" ? cell : JSON.parse(cell);
}

/** `source.document` is the field `document` of `source`, which is null when all its cells are empty. */
function readRow(row: Record<string, string>, fields: readonly Field[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    const value = readCell(row[field.name]!, field);
    const [key, inner] = field.name.split(".") as [string, string?];
    if (key === "extensions" && value === null) continue;
    if (inner === undefined) record[key] = value;
    else record[key] = { ...(record[key] as object | undefined), [inner]: value };
  }
  for (const [key, value] of Object.entries(record)) {
    if (fields.some(({ name }) => name.startsWith(`${key}.`)) && Object.values(value as object).every((part) => part === null)) record[key] = null;
  }
  return record;
}

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
