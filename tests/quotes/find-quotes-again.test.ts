/**
 * Finds every quote of the shipped messages again, with nothing of the code that located them: no import from
 * @igf/schema, another way of counting code points, another way of removing marks. It also reads the document the other
 * way round: every bullet that it prints must be one message.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Source {
  readonly document: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}
interface Quoting {
  readonly id: string;
  readonly source: Source;
}
interface Dataset {
  readonly disclaimer: string;
  readonly sources: readonly { readonly id: string; readonly sha256: string | null; readonly length: number | null }[];
  readonly themes: readonly (Quoting & { title: string; codesAsPrinted: string; tagsAsPrinted: string; description: string })[];
  readonly topics: readonly (Quoting & { title: string })[];
  readonly messages: readonly (Quoting & { text: string; position: number })[];
}

const packages = new URL("../../packages/", import.meta.url);
const dataset = JSON.parse(readFileSync(new URL("messages/dist/igf-2025.json", packages), "utf8")) as Dataset;
const draft = "lillestrom-igf-messages-draft-2025-06-27";
const bytes = readFileSync(new URL(`sources/data/texts/${draft}.txt`, packages));
const points = Array.from(bytes.toString("utf8"));

/** The printed words at some ranges. The marks of this document never nest, so two passes of a plain pattern do. */
function printed({ ranges }: Source): string {
  const stretches = ranges.map(({ start, end }) => points.slice(start, end).join("")).join(" ");
  return stretches.replace(/\*\*(.+?)\*\*/gs, "$1").replace(/\*(.+?)\*/gs, "$1").split(/\s+/).filter(Boolean).join(" ");
}

test("the document is the one whose hash and length the dataset states", () => {
  const stated = dataset.sources.find(({ id }) => id === draft)!;
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(stated.sha256);
  expect(points.length).toBe(stated.length);
});

test.each(dataset.messages)("$id stands at its ranges", ({ text, source }) => expect(printed(source)).toBe(text));

test.each(dataset.topics)("$id stands at its ranges", ({ title, source }) => expect(printed(source)).toBe(title));

test.each(dataset.themes)("$id: title, codes, tags and description stand at their ranges, in this order", ({ title, codesAsPrinted, tagsAsPrinted, description, source }) => {
  const words = source.ranges.map((range) => printed({ ...source, ranges: [range] }));
  expect(words).toEqual([title, codesAsPrinted, tagsAsPrinted, description]);
});

test("the disclaimer stands in the document", () => {
  expect(points.join("").split(/\s+/).join(" ")).toContain(dataset.disclaimer);
});

test("every bullet of the four themes is one message, in printed order, and nothing else is", () => {
  const text = points.join("");
  const firstTheme = text.indexOf(dataset.themes[0]!.description);
  const bullets = [...text.matchAll(/^ ?- ?(?=\S)/gm)].map(({ index, 0: mark }) => index + mark.length).filter((at) => at > firstTheme);
  const starts = [...dataset.messages].sort((a, b) => a.position - b.position).map(({ source }) => source.ranges[0]!.start);
  expect(starts).toEqual(bullets.map((at) => Array.from(text.slice(0, at)).length));
});

test("between the records of the four themes stands nothing but bullets' marks and the headings that repeat in each theme", () => {
  const records = [...dataset.themes, ...dataset.topics, ...dataset.messages].flatMap(({ source }) => source.ranges);
  const used = new Uint8Array(points.length);
  for (const { start, end } of records) used.fill(1, start, end);
  const first = Math.min(...records.map(({ start }) => start));
  const left = points.map((point, at) => (used[at] || at < first ? "\n" : point)).join("");
  const lines = left.split("\n").map((line) => line.trim()).filter((line) => !["", "-", ";", ";  *", "*", "; *"].includes(line));
  expect(lines).toEqual(dataset.themes.flatMap(() => ["The theme", "IGF Lillestrøm messages"]));
});
