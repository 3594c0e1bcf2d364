import { expect, test } from "vitest";
import { collectIds } from "../src/engine.js";

const message = (number: number, document: string, ranges: object[]) =>
  `${JSON.stringify({ type: "Message", id: `river-${number}`, event: "river", theme: "river-theme-1", topic: null, position: number, text: "Ferries.", slips: [], source: { document, section: "Ferries", ranges }, mentions: [] })}\n`;

function quotedIn(text: string): string[] {
  const collector = collectIds({ format: "ndjson" });
  collector.push(new TextEncoder().encode(text));
  return [...collector.end().quoted];
}

test("documents are collected from which records quote; not those that they only name", () => {
  const quoting = [{ start: 0, end: 8 }];
  expect(quotedIn(message(1, "report", quoting) + message(2, "page", []) + message(3, "report", quoting))).toEqual(["report"]);
});

test("a file that pretends to quote millions of documents does not fill the memory", () => {
  expect(quotedIn(Array.from({ length: 1200 }, (_, index) => message(index + 1, `report-${index}`, [{ start: 0, end: 8 }])).join(""))).toHaveLength(1000);
});
