/** The ledger on the site: every document with its counts, and no word of the text that may not be published. */
import { sources } from "@igf/sources";
import { expect, test } from "vitest";
import { describeLedger } from "../../tooling/docs/src/describe-ledger.js";

const [overview, ...sections] = describeLedger().split(/^## /m);
const cellsOf = (table: string) => table.split("\n").filter((line) => line.startsWith("|")).map((line) => line.slice(2, -2).split(" | "));

test("the overview has a row for each document, and nothing is unaccounted", () => {
  const rows = cellsOf(overview!).slice(2);
  expect(rows.map(([document]) => document)).toEqual([...sources.map(({ id }) => id), "all"]);
  expect(rows.map((row) => row.at(-1))).toEqual(rows.map(() => "0"));
});

test.each(sources)("$id: its parts add up to its length", ({ id, length }) => {
  const counts = cellsOf(sections.find((section) => section.startsWith(`${id}\n`))!).slice(2, 8).map(([, characters]) => Number(characters!.replaceAll(",", "")));
  expect(counts.slice(0, -1).reduce((sum, count) => sum + count)).toBe(length);
  expect(counts.at(-1)).toBe(length);
});

test("of the text that may not be published there are reasons and ranges, and no words", () => {
  const rows = cellsOf(sections.find((section) => section.startsWith("igf-2025-closing-news\n"))!).slice(8);
  expect(rows.slice(2).length).toBeGreaterThan(0);
  for (const row of rows.slice(2)) expect(row).toEqual([expect.stringMatching(/^`[a-z-]+`$/), expect.stringMatching(/^\d+–\d+$/)]);
});
