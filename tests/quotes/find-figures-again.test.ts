/** Finds the words of every quoted figure again, with nothing of the code that located them. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { bytesOf, observations, quoted, readJson, sources, type Observation } from "./published-figures.js";

const hash = (content: string | Buffer) => createHash("sha256").update(content).digest("hex");
const plain = (text: string) => text.replaceAll("*", "").split(/\s+/).filter(Boolean).join(" ");

const quotedSources = sources.filter(({ id }) => quoted.some(({ source }) => source.document === id));
const bytes = new Map(quotedSources.map(({ id }) => [id, bytesOf(id)]));
const points = new Map([...bytes].map(([id, content]) => [id, content === null ? null : Array.from(content.toString("utf8"))]));
const atHand = quoted.filter(({ source }) => points.get(source.document));
const notAtHand = quoted.filter(({ source }) => !points.get(source.document));

const printed = ({ document, ranges }: Observation["source"]) => plain(ranges.map(({ start, end }) => points.get(document)!.slice(start, end).join("")).join(" "));

test.each(quotedSources)("$id is the document whose hash and length the dataset states, or is not published", ({ id, sha256, length, textIncluded }) => {
  const content = bytes.get(id);
  if (!content) return expect(textIncluded).toBe(false);
  expect([hash(content), points.get(id)!.length]).toEqual([sha256, length]);
});

test.each(atHand)("$id stands at its ranges, and nowhere else", ({ quote, source }) => {
  expect(printed(source)).toBe(quote);
  const text = plain(points.get(source.document)!.join(""));
  expect(text.split(quote!).length - 1).toBe(1);
});

describe("words of a text that is not published", () => {
  const committed = readJson("stats/data/igf.ranges.json") as Record<string, Record<string, { sha256: string; ranges: unknown }>>;

  test("are committed as hash and ranges, which are those of the dataset", () => {
    const own = quoted.filter(({ source }) => !sources.find(({ id }) => id === source.document)!.textIncluded);
    expect(own.length).toBe(Object.values(committed).flatMap((quotes) => Object.keys(quotes)).length);
    for (const { id, quote, source } of own) expect(committed[source.document]![`${id}/quote`]).toEqual({ sha256: hash(quote!), ranges: source.ranges });
  });

  test("are the only ones that cannot be found again here", () => {
    for (const { source } of notAtHand) expect(Object.keys(committed)).toContain(source.document);
  });
});

test("a figure stands in its quote, and the words that date it in the document", () => {
  for (const { asPrinted, quote } of observations) if (quote !== null) expect(quote).toContain(asPrinted);
  for (const { dateAsPrinted, source } of atHand) if (dateAsPrinted !== null) expect(plain(points.get(source.document)!.join(""))).toContain(dateAsPrinted);
});

test("a place that narrows a figure stands in its quote, and is not the whole world", () => {
  const narrowed = quoted.filter(({ area }) => area !== null);
  expect(narrowed.length).toBeGreaterThan(0);
  for (const { area, quote } of narrowed) {
    expect(quote).toContain(area);
    expect(area).not.toMatch(/\bworld/i);
  }
});

test("a figure of a message or an ask stands inside of it", () => {
  const { messages } = readJson("messages/dist/igf-2025.json") as { messages: Observation[] };
  const { asks } = readJson("consultations/dist/igf-2025.json") as { asks: Observation[] };
  const printing = new Map([...messages, ...asks].map(({ id, source }) => [id, source]));
  const inside = quoted.filter(({ within }) => within !== null);
  expect(inside.length).toBeGreaterThan(0);
  for (const { within, source } of inside) {
    const around = printing.get(within!)!;
    expect(around.document).toBe(source.document);
    for (const { start, end } of source.ranges) expect(around.ranges.some((range) => range.start <= start && end <= range.end)).toBe(true);
  }
});

test("a figure that stands inside a message or an ask names it", () => {
  const { messages } = readJson("messages/dist/igf-2025.json") as { messages: Observation[] };
  for (const { id, source, within } of quoted) {
    const around = messages.find((message) => message.source.document === source.document && message.source.ranges.some(({ start, end }) => start <= source.ranges[0]!.start && source.ranges[0]!.end <= end));
    if (around) expect([id, within]).toEqual([id, around.id]);
  }
});

test.each(atHand.filter(({ source }) => source.section !== null))("$id stands under the headings that it names", ({ source }) => {
  const lines = points.get(source.document)!.slice(0, source.ranges[0]!.start).join("").split("\n").map(plain);
  for (const heading of source.section!.split(" › ").reverse()) {
    const at = lines.lastIndexOf(heading);
    expect(at, `no line “${heading}” above`).toBeGreaterThanOrEqual(0);
    lines.length = at;
  }
});
