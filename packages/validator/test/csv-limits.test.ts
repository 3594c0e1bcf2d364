import { describe, expect, test } from "vitest";
import { CsvRecords } from "../src/formats/csv-records.js";
import type { CsvRow } from "../src/formats/csv-row.js";
import { longestRow } from "../src/formats/scan-rows.js";
import { readCsv } from "./support/read-csv.js";
import { splitAt } from "./support/split-at.js";

describe("a row that is too long", () => {
  const header = "type,id,since,replacedBy,reason\n";
  const row = (id: number, reason: string) => `Retired,river-msg-${id},1.1.0,[],${reason}\n`;

  test("is told and passed over, and takes no memory beyond the limit", () => {
    const rows: CsvRow[] = [];
    const reader = new CsvRecords({}, (each) => rows.push(each));
    reader.push(header + row(1, "x") + 'Retired,river-msg-2,1.1.0,[],"');
    const piece = new Uint8Array(2 ** 20).fill(0x78);
    const before = process.memoryUsage().rss;
    for (let count = 0; count < 64; count += 1) reader.push(piece);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 2 ** 20);
    reader.push(`"\n${row(3, "y")}`);
    reader.end();
    expect(rows.map(({ value, line }) => [line, value?.["id"]])).toEqual([
      [2, "river-msg-1"],
      [3, undefined],
      [4, "river-msg-3"],
    ]);
    expect(rows[1]!.faults).toMatchObject([{ rule: "documents-fit-into-memory", offset: 0 }]);
    expect(rows[1]!.text.length).toBeLessThanOrEqual(1000);
  });

  test("is as long as the limit allows, and no longer", () => {
    const fill = (length: number) => header + row(1, "x".repeat(length - row(1, "").length + 1));
    expect(readCsv([fill(longestRow)]).faults).toEqual([]);
    expect(readCsv([fill(longestRow + 1)]).faults).toMatchObject([{ rule: "documents-fit-into-memory", line: 2, column: 1 }]);
  });

  test("because its quotation mark is not closed does not hide the rows after it", () => {
    const rows = Array.from({ length: 400_000 }, (_, index) => row(index, "z")).join("");
    const { values, faults } = readCsv([header, row(1, '"x'), rows]);
    expect(faults).toMatchObject([{ rule: "csv-is-well-formed", line: 2, column: 30, found: '"\\"x"' }]);
    expect(values).toHaveLength(400_000);
  });
});

test("a file in which every cell begins a quotation mark takes no longer than it must", () => {
  const header = "type,id,since,replacedBy,reason\n";
  const started = performance.now();
  const { faults } = readCsv([header, 'Retired,a,1.1.0,[],"x\n'.repeat(50_000)]);
  expect(faults).toHaveLength(50_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});

test("a file in another encoding takes no longer, and no more memory, than it must", () => {
  const encoder = new TextEncoder();
  const pieces = (head: string, line: number[], times: number) => {
    const body = new Uint8Array(line.length * times).map((_, index) => line[index % line.length]!);
    return [encoder.encode(`type,id,since,replacedBy,reason\n${head}`), ...splitAt(body, 2 ** 20)];
  };
  expect(readCsv(pieces("", [0xf8, 0x0a], 50_000)).faults).toMatchObject([{ rule: "utf-8-is-valid", line: 2 }]);
  const everyRow = readCsv(pieces("Retired,a,1.1.0,[],é\n", [0xf8, 0x0a], 50_000));
  expect(everyRow.faults).toHaveLength(50_000);
  expect(everyRow.faults.every(({ rule }) => rule === "utf-8-is-valid")).toBe(true);
  expect(everyRow.faults.at(-1)).toMatchObject({ line: 50_002, column: 1, message: "Byte 100053 of the file is not valid UTF-8." });
  const oneRow = readCsv(pieces('Retired,a,1.1.0,[],"', [0xf8, 0x0a], 1_000_000));
  expect(oneRow.faults).toMatchObject([{ rule: "utf-8-is-valid", line: 2, column: 21 }]);
});
