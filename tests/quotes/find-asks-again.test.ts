/**
 * Finds every quote of the shipped consultations again (texts, spans, lead-ins, clauses of clusters, also in the messages)
 * with nothing of the code that located them. It also reads the documents the other way round: between the records stand
 * only headings.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface Range {
  readonly start: number;
  readonly end: number;
}
interface Source {
  readonly document: string;
  readonly section: string | null;
  readonly ranges: readonly Range[];
}
interface Excerpt {
  readonly text: string;
  readonly ranges: readonly Range[];
}
interface Ask {
  readonly id: string;
  readonly text: string;
  readonly span: Excerpt | null;
  readonly leadIn: Excerpt | null;
  readonly supportAsPrinted: string | null;
  readonly speakers: readonly string[];
  readonly source: Source;
}
interface Consultation {
  readonly title: string;
  readonly place: string | null;
  readonly officers: readonly { readonly name: string }[];
  readonly source: Source;
}
interface Dataset {
  readonly sources: readonly { readonly id: string; readonly sha256: string; readonly length: number; readonly textIncluded: boolean }[];
  readonly consultations: readonly Consultation[];
  readonly asks: readonly Ask[];
  readonly clusters: readonly { readonly id: string; readonly members: readonly { readonly record: string; readonly span: Excerpt | null }[] }[];
}

const packages = new URL("../../packages/", import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, packages), "utf8"));
const { sources, consultations, asks, clusters } = read("consultations/dist/igf-2025.json") as Dataset;
const { messages } = read("messages/dist/igf-2025.json") as { messages: readonly { id: string; source: Source }[] };
const documents = new Map([...asks, ...messages].map(({ id, source }) => [id, source]));

/** Bytes of a document, or `null` for one whose text is not published and was not supplied. */
function bytesOf(document: string): Buffer | null {
  const published = new URL(`sources/data/texts/${document}.txt`, packages);
  const supplied = join(process.env.IGF_SOURCE_TEXTS ?? "", `${document}.txt`);
  return existsSync(published) ? readFileSync(published) : process.env.IGF_SOURCE_TEXTS && existsSync(supplied) ? readFileSync(supplied) : null;
}

const bytes = new Map(sources.map(({ id }) => [id, bytesOf(id)]));
const points = new Map([...bytes].map(([id, content]) => [id, content === null ? null : Array.from(content.toString("utf8"))]));

/** Every quote, with the document that it stands in. */
const quotes = [
  ...asks.flatMap(({ id, text, span, leadIn, source: { document, ranges } }) => [
    { name: id, document, text, ranges },
    ...(span ? [{ name: `${id} › span`, document, ...span }] : []),
    ...(leadIn ? [{ name: `${id} › leadIn`, document, ...leadIn }] : []),
  ]),
  ...clusters.flatMap(({ id, members }) =>
    members.flatMap(({ record, span }) => (span ? [{ name: `${id} › ${record}`, document: documents.get(record)!.document, ...span }] : [])),
  ),
];
const atHand = quotes.filter(({ document }) => points.get(document));

function printed(document: string, ranges: readonly Range[]): string {
  const stretches = ranges.map(({ start, end }) => points.get(document)!.slice(start, end).join("")).join(" ");
  return stretches.replace(/\*\*(.+?)\*\*/gs, "$1").replace(/\*(.+?)\*/gs, "$1").split(/\s+/).filter(Boolean).join(" ");
}

const contains = (around: readonly Range[], inner: readonly Range[]) => inner.every(({ start, end }) => around.some((range) => range.start <= start && end <= range.end));

test.each(sources.filter(({ id }) => bytes.get(id)))("$id is the text whose hash and length the dataset states", ({ id, sha256, length }) => {
  expect(createHash("sha256").update(bytes.get(id)!).digest("hex")).toBe(sha256);
  expect(points.get(id)!.length).toBe(length);
});

test("the texts of all documents but the news report are at hand", () => {
  const missing = sources.filter(({ id, textIncluded }) => textIncluded && !bytes.get(id));
  expect(missing).toEqual([]);
  expect(atHand.length).toBeGreaterThan(quotes.length - 20);
});

test.each(atHand)("$name stands at its ranges", ({ document, text, ranges }) => expect(printed(document, ranges)).toBe(text));

describe("quotes from a text that is not published", () => {
  const committed = read("consultations/data/igf-2025.ranges.json") as Record<string, Record<string, { sha256: string; ranges: readonly Range[] }>>;
  const unpublished = quotes.filter(({ document }) => !sources.find(({ id }) => id === document)!.textIncluded);

  test.each(unpublished)("$name: hash and ranges are committed", ({ document, text, ranges }) => {
    const sha256 = createHash("sha256").update(text).digest("hex");
    expect(Object.values(committed[document]!)).toContainEqual({ sha256, ranges });
  });

  test("nothing else is committed", () => {
    const hashes = new Set(unpublished.map(({ text }) => createHash("sha256").update(text).digest("hex")));
    expect(Object.values(committed).flatMap((entries) => Object.values(entries)).filter(({ sha256 }) => !hashes.has(sha256))).toEqual([]);
  });
});

test("spans stand inside their text, lead-ins before it, clauses inside the record that they are a part of", () => {
  for (const { id, span, leadIn, source } of asks) {
    if (span) expect([id, contains(source.ranges, span.ranges)]).toEqual([id, true]);
    if (leadIn) expect([id, leadIn.ranges.at(-1)!.end <= source.ranges[0]!.start]).toEqual([id, true]);
  }
  for (const { id, members } of clusters) {
    for (const { record, span } of members) if (span) expect([id, record, contains(documents.get(record)!.ranges, span.ranges)]).toEqual([id, record, true]);
  }
});

test("asks that share a text stand at one place or at places that do not overlap, in printed order", () => {
  for (const document of new Set(asks.map(({ source }) => source.document))) {
    const starts = asks.filter(({ source }) => source.document === document).map(({ source }) => source.ranges[0]!.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
});

test("the words of support stand in the text or its lead-in, and speakers are named in the document", () => {
  for (const { id, text, leadIn, supportAsPrinted, speakers, source } of asks) {
    if (supportAsPrinted) expect([id, `${leadIn?.text} ${text}`.includes(supportAsPrinted)]).toEqual([id, true]);
    const content = points.get(source.document)?.join("");
    if (content) for (const name of speakers) expect(content).toContain(name);
  }
});

test("the facts of a consultation stand where it says that they do", () => {
  for (const { title, place, officers, source } of consultations) {
    const words = printed(source.document, source.ranges);
    for (const fact of [title, place, ...officers.map(({ name }) => name)]) if (fact !== null) expect(words).toContain(fact);
  }
});

describe("the other way round", () => {
  test.each([
    ["imsb-notes-consultation-2025-07-29", "General observations"],
    ["wsis20-open-consultation-summary-2025-06-25", "Key Outcomes"],
  ])("from its first heading on, %s holds nothing but asks, what leads in to them, and headings", (document, first) => {
    const own = asks.filter(({ source }) => source.document === document);
    const left = [...points.get(document)!];
    for (const { leadIn, source } of own) for (const { start, end } of [...source.ranges, ...(leadIn?.ranges ?? [])]) left.fill("\n", start, end);
    const lines = left.join("").split("\n").map((line) => line.trim()).filter((line) => !["", "-", "- **", "**"].includes(line));
    const headings = own.flatMap(({ source }) => source.section?.split(" › ") ?? []);
    expect(lines.slice(lines.indexOf(first))).toEqual([...new Set(headings)]);
  });
});
