import { fileURLToPath } from "node:url";
import { readdirSync, readFileSync } from "node:fs";
import { recordTypes } from "@igf/schema";
import { toCells } from "@igf/schema/tables";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryRecord, awkwardText } from "../../schema/src/tables/arbitrary-record.js";
import { formatRules } from "../src/formats/rules.js";
import { RowScanner } from "../src/formats/scan-rows.js";
import { cellOf, type ScannedRow } from "../src/formats/scanned-row.js";
import { tablesOfTypes } from "../src/formats/tables-of-types.js";
import { readCsv } from "./support/read-csv.js";
import { splitAt } from "./support/split-at.js";

const folder = new URL("../fixtures/faulty-csv/", import.meta.url);
const names = readdirSync(folder);

describe("a faulty file", () => {
  test.each(names)("%s has one cause and one fault", (name) => {
    const { content, values, faults } = readCsv([readFileSync(new URL(name, folder))], { file: name });
    expect(faults).toHaveLength(1);
    expect({ content, records: values.length, ...faults[0] }).toMatchSnapshot();
  });

  test.each(names)("%s has it, however the file comes in", (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const whole = readCsv([bytes], { file: name });
    for (const size of [1, 2, 7]) expect(summary(readCsv(splitAt(bytes, size), { file: name }))).toEqual(summary(whole));
  });
});

function summary({ rows, faults }: ReturnType<typeof readCsv>) {
  return { faults, rows: rows.map(({ value, text, line }) => ({ value, text, line })) };
}

test("the examples of the rule show what it says", () => {
  const { bad, good, name } = formatRules.find((rule) => rule.name.startsWith("csv"))!;
  expect(readCsv([bad]).faults).toMatchObject([{ rule: name }]);
  expect(readCsv([good])).toMatchObject({ faults: [], values: [{ type: "Retired" }] });
});

// What is built, and not a dependency: the messages are themselves checked by the validator.
const published = fileURLToPath(new URL("../../messages/dist/igf-2025", import.meta.url));

describe("the published messages", () => {
  const dataset = JSON.parse(readFileSync(`${published}.json`, "utf8")) as Record<string, unknown>;

  test.each(["sources", "events", "themes", "topics", "messages", "retired"])("%s.csv gives every record", (name) => {
    const { values, faults } = readCsv([readFileSync(`${published}/${name}.csv`)]);
    expect(faults).toEqual([]);
    expect(values).toEqual(dataset[name]);
  });

  test("dataset.csv gives the header", () => {
    const { values, content } = readCsv([readFileSync(`${published}/dataset.csv`)]);
    const { sources, events, themes, topics, messages, retired, ...header } = dataset;
    expect(content).toBe("DatasetHeader");
    expect(values).toEqual([header]);
  });

  test("have every value at its place", () => {
    const csv = readFileSync(`${published}/messages.csv`, "utf8");
    const lines = csv.split("\r\n");
    const { rows } = readCsv([csv]);
    for (const row of rows) {
      const { line, column } = row.placeOf("/text");
      const { text, source } = row.value as { text: string; source: { ranges: { end: number }[] } };
      const fromHere = Array.from(lines[line - 1]!)
        .slice(column - 1)
        .join("");
      expect(fromHere.replace(/^"/, "").replaceAll('""', '"').startsWith(text)).toBe(true);
      expect(row.text.slice(row.offsetOf("/source/ranges/0/end")).startsWith(String(source.ranges[0]!.end))).toBe(true);
      expect(row.text.slice(row.offsetOf("/source/ranges/0/end", "key")).startsWith('""end""')).toBe(true);
    }
  });
});

describe("any records", () => {
  const quoted = (cell: string) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

  test.each(recordTypes)("of the type %s are read as they were written, in pieces of any size", (type) => {
    const table = tablesOfTypes().get(type)!;
    const whole = awkwardText.filter((text) => !text.includes("\0"));
    const records = fc.array(arbitraryRecord(table.fields, whole), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(records, fc.constantFrom("\n", "\r\n", "\r"), fc.integer({ min: 1, max: 40 }), (given, lineBreak, size) => {
        const typed = given.map((record) => ({ ...record, type }));
        const csv = [table.columns.map(({ name }) => name), ...typed.map((record) => toCells(record, table))]
          .map((cells) => cells.map(quoted).join(","))
          .join(lineBreak);
        const { values, faults } = readCsv(splitAt(new TextEncoder().encode(csv), size));
        expect(faults.filter(({ rule }) => rule !== "keys-are-safe")).toEqual([]);
        expect(values).toEqual(typed);
      }),
      { numRuns: 50 },
    );
  });
});

/** Pieces that make, and break, CSV. */
const almostCsv = fc
  .array(fc.constantFrom('"', '""', ",", "\n", "\r\n", "\r", "a", "é", "🛶", " ", "b,c\n", '"d\ne",f\n', "\0"), { maxLength: 30 })
  .map((parts) => parts.join(""));

function scan(pieces: readonly string[], expectedCells: number | null = null): ScannedRow[] {
  const rows: ScannedRow[] = [];
  const scanner = new RowScanner((row) => rows.push(row));
  scanner.expectedCells = expectedCells;
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return rows;
}

describe("rows and cells", () => {
  const cells = (row: ScannedRow) => Array.from({ length: row.cells }, (_, index) => cellOf(row, index));

  test("are those of csv-parse, and what that refuses is refused", () => {
    fc.assert(
      fc.property(
        almostCsv.map((text) => text.replace(/\r\n?/g, "\n").replaceAll("\0", "")),
        (text) => {
          const rows = scan([text]);
          const judged = judge(text);
          expect(rows.some(({ fault }) => fault !== null)).toBe(judged === null);
          if (judged) expect(rows.map(cells)).toEqual(judged);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("are the same in pieces of any size, and stand where the text says", () => {
    fc.assert(
      fc.property(almostCsv, fc.integer({ min: 1, max: 9 }), fc.constantFrom(null, 1, 2, 3), (text, size, expected) => {
        const rows = scan([text], expected);
        expect(scan(text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [], expected)).toEqual(rows);
        for (const row of rows) {
          expect(text.startsWith(row.text, row.offset)).toBe(true);
          expect(text.slice(0, row.offset).split(/\r\n|\r|\n/).length).toBe(row.line);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

function judge(text: string): string[][] | null {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true, record_delimiter: "\n" });
  } catch {
    return null;
  }
}
