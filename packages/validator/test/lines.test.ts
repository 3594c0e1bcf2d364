import { readFileSync } from "node:fs";
import { recordTypes, type RecordType } from "@igf/schema";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import * as accepts from "../generated/accept.js";
import type { Fault } from "../src/fault.js";
import { collectIds, createCheck } from "../src/engine.js";
import { QuotedDocuments } from "../src/engine/quoted-documents.js";
import { validate } from "../src/index.js";
import { LineMatcher } from "../src/lines/line-matcher.js";
import { UsualLines, type UsualLine } from "../src/lines/usual-lines.js";
import { areTextsTidy } from "../src/records/are-texts-tidy.js";
import { RuleRun } from "../src/rules/run-rules.js";
import { acceptText } from "../src/syntax/accept-syntax.js";

const source = { document: "report", section: "Theme › Topic", ranges: [{ start: 0, end: 7 }, { start: 10, end: 2000 }] };
const message = {
  type: "Message",
  id: "river-2030-msg-001",
  event: "river-2030",
  theme: "river-2030-theme-1",
  topic: null,
  position: 12,
  text: "The “river” of Łódź – مرحبا بالعالم, 互联网 。 и сеть 🛶, गाँव \"is\" a\\b high.",
  slips: [{ start: 0, end: 3, asPrinted: "The", probablyMeant: null, note: "Здесь" }],
  source,
  mentions: ["sdg-6", "body-igf"],
};
const retired = { type: "Retired", id: "river-2030-msg-009", since: "2.0.0-draft.1", replacedBy: [], reason: "Merged." };
const topic = { type: "Topic", id: "river-2030-topic-1", theme: "river-2030-theme-1", position: 1, title: "Ferries", source: null };
const observation = {
  type: "Observation",
  id: "river-2030-obs-1",
  indicator: "river-2030-ind-1",
  subject: "river-2030",
  value: 12.5,
  upper: null,
  qualifier: "about",
  asPrinted: "about 12.5",
  date: "2030-06",
  dateAsPrinted: null,
  area: null,
  counted: null,
  quote: "about 12.5 boats",
  within: null,
  basis: "quoted",
  confidence: null,
  note: null,
  source,
};
const excerpt = { text: "cafés — “boats”", ranges: [{ start: 1, end: 9 }] };
const ask = {
  type: "Ask",
  id: "river-2030-ask-1",
  consultation: null,
  section: "Kühle Boote",
  parent: null,
  position: 1,
  text: "More boats",
  span: excerpt,
  leadIn: null,
  supportAsPrinted: null,
  speakers: ["Ãna", "Zoë"],
  source,
  voice: "author",
  support: "unattributed",
  kind: "ask",
  summary: "Boats",
  addressees: [],
  about: ["sdg-6"],
};
const document = {
  type: "SourceDocument",
  id: "report",
  title: "Report",
  publisher: null,
  authors: ["A. River"],
  date: "2030/..",
  status: "final",
  url: "https://river.example/a?b=c",
  language: "pt-BR",
  sha256: null,
  length: 7,
  retrieved: null,
  license: null,
  disclaimer: null,
  textIncluded: false,
  note: null,
};
const records: readonly Readonly<Record<string, unknown>>[] = [
  message,
  observation,
  ask,
  { ...message, topic: "river-2030-topic-1", slips: [], source: null, mentions: [] },
  retired,
  topic,
  document,
  Object.fromEntries(Object.entries(message).reverse()),
  { ...message, source: { ...source, ranges: source.ranges.map(({ start, end }) => ({ end, start })) } },
];

/** Records as programs write them, on one line or over several. */
const written = records.flatMap((record) => {
  const line = JSON.stringify(record);
  const isAscii = line.replace(/[\u2010-\u201f]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
  const isSpaced = line.replaceAll('":', '": ').replaceAll(',"', ', "').replaceAll("},{", "}, {");
  return [line, isSpaced, isAscii, JSON.stringify(record, null, 2), JSON.stringify(record, null, "\t").replaceAll("\n", "\r\n")].map((text) => ({ record, text }));
});

test("every record of the examples has a right shape", () => {
  for (const record of records) expect(accepts[record.type as RecordType](record), String(record.id)).toBe(true);
});

test("usual lines are accepted, and the record reads like the parsed one", () => {
  for (const { record, text } of written) {
    const accepted = acceptedBy(linesLike(record), text);
    expect(accepted?.type, text).toBe(record.type);
    expect(plain(accepted!.record)).toEqual(plain(JSON.parse(text)));
  }
});

test("unusual lines are left to be looked at more closely", () => {
  const line = JSON.stringify(retired);
  const unusual = [
    line.replace('"since":', '"since" :'),
    line.replace('"type"', '"typ\\u0065"'),
    line.replace("Merged.", " Merged."),
    line.replace("Merged.", "Merged. "),
    line.replace("Merged.", ""),
    line.replace("Merged.", "a\\u00a0b"),
    line.replace("Merged.", "a\u200bb"),
    line.replace("Merged.", "cut- word"),
    line.replace("Merged.", "two  spaces"),
    line.replace("Merged.", "cafÃ©"),
    line.replace("Merged.", "donâ\\u20ac\\u2122t"),
    line.replace("Merged.", "\ufffd"),
    line.replace("Merged.", "<b>Merged</b>"),
    line.replace("Merged.", "Merged.<\\/b>"),
    line.replace("Merged.", "Fish &amp; chips"),
    ...["N/A", "none", "Null", "n.a.", "nan", "NaN", "-", "–", "\\u2014", "#REF!", "#N/A"].map((nothing) => line.replace("Merged.", nothing)),
    line.replace("}", ',"extensions":{}}'),
    `${line.slice(0, -1)},"id":"x"}`,
    line.replace("Merged.", "x".repeat(70_000)),
  ];
  for (const each of unusual) expect(acceptedBy(linesLike(retired), each), each.slice(0, 200)).toBeNull();
});

test("where there can be no matcher, that is found out once", () => {
  const create = vi.spyOn(LineMatcher, "create").mockReturnValue(null);
  const lines = linesLike(retired);
  for (let count = 0; count < 10; count += 1) expect(acceptedBy(lines, JSON.stringify(retired))).toBeNull();
  expect(create).toHaveBeenCalledTimes(1);
  create.mockRestore();
});

test("of the source documents of a file, the texts can be read when it has ended", () => {
  const collector = collectIds({ format: "ndjson" });
  const listed = Array.from({ length: 100 }, (_, index) => ({ ...document, id: `report-${index}`, title: `Report ${index}` }));
  collector.push(new TextEncoder().encode(listed.map((each) => JSON.stringify(each)).join("\n")));
  expect(collector.end().sources).toEqual(listed);
});

test("where lines come to look otherwise, others like them are accepted soon", () => {
  const lines = linesLike(retired);
  const reversed = Object.fromEntries(Object.entries(retired).reverse());
  const take = (record: object) => {
    const accepted = acceptedBy(lines, JSON.stringify(record));
    if (accepted === null) lines.learn("Retired", record, 100);
    return accepted;
  };
  expect(take(retired)).not.toBeNull();
  const taken = Array.from({ length: 300 }, () => take(reversed));
  expect(taken.slice(0, 251).every((accepted) => accepted === null)).toBe(true);
  expect(taken.at(-1)?.type).toBe("Retired");
});

test("what never resembles what came before is not tried for ever", () => {
  const lines = linesLike(retired);
  for (let count = 0; count < 3000; count += 1) {
    lines.learn("Retired", retired, 100);
    expect(acceptedBy(lines, JSON.stringify(topic))).toBeNull();
  }
  for (let count = 0; count < 100; count += 1) expect(acceptedBy(lines, JSON.stringify(retired))).toBeNull();
});

const scheme = {
  type: "ConceptScheme", id: "river-scheme", prefLabel: "River", altLabels: ["Rivière"], definition: null, uri: null, sources: ["report"], confidence: "high", note: null,
};
const concept = { type: "Concept", id: "river-1", scheme: "river-scheme", notation: "1", prefLabel: "Ferry", altLabels: [], definition: "A boat.", uri: null, broader: null, color: "#0A97D9", sources: [], confidence: "low", note: "– or so" };

test("records of every type are accepted, and read like the parsed ones", () => {
  const fixtures = ["messages", "statistics", "consultations"].map((name) => JSON.parse(readFileSync(new URL(`../fixtures/valid/${name}.json`, import.meta.url), "utf8")) as Record<string, unknown>);
  const all = [scheme, concept, ...fixtures.flatMap((dataset) => Object.values(dataset).filter(Array.isArray).flat())] as Readonly<Record<string, unknown>>[];
  const types = new Set<unknown>();
  for (const record of all) {
    if (record.extensions) continue;
    const accepted = acceptedBy(linesLike(record), JSON.stringify(record));
    if (accepted === null) continue;
    types.add(accepted.type);
    expect(plain(accepted.record), String(record.id)).toEqual(plain(record));
  }
  // A tension names two records or more: a list of them is not looked at at a glance.
  expect([...types].sort()).toEqual(recordTypes.filter((type) => type !== "Tension").sort());
});

test("what stands on a line of another type is not taken for what stands on this one", () => {
  const lines = linesLike(retired);
  lines.learn("ConceptScheme", scheme, 100);
  const accepted = [retired, scheme, { ...retired, since: "author" }, scheme, retired].map((record) => acceptedBy(lines, JSON.stringify(record)) !== null);
  expect(accepted).toEqual([true, true, false, true, true]);
  expect(acceptedBy(linesLike(retired), JSON.stringify({ ...retired, since: "" }))).toBeNull();
});

const pieces = [
  ...['"', "\\", " ", "  ", "- ", " -", ",", ":", "{", "}", "[", "]", "null", "true", "0", "-1", "1e3", "1.5", ".0", "e0", "9".repeat(17)],
  ...['"source":null,', ',"note":1', ',"more":1', ',"extensions":{}', '"Retired"', '"Retird"', "\r", "\t"],
  ...["\\u0000", "\\ud800", "\\u200b", "\\u2014", "\\u20ac", "\\n", "\\/", "<b>", "<\\/b>", "</p", "<br", "&amp;", "&#160;", "&", ">", ";", "\u00a0", "\u00ad", "\u061c", "\u1680", "\u180e", "\u200b", "\u2003", "\u2028", "\u202e", "\u2060", "\u3000", "\ufeff"],
  ...["\u034f", "\u115f", "\u17b4", "\u180b", "\u3164", "\ufe0f", "\uffa0", "\ufffd", "\ue000", "\u{e0020}", "\u{f0000}", "Ã", "Â", "â", "€", "™", "ð", "Ÿ", "©", "á", "º", "é", "\u0085"],
];
const edit = fc.record({ at: fc.nat(), cut: fc.constantFrom(0, 0, 1, 4), piece: fc.constantFrom("", ...pieces) });
const spoilt = fc
  .tuple(fc.constantFrom(...written), fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([{ record, text }, edits]) => ({ record, line: edits.reduce((line, { at, cut, piece }) => spoil(line, at % line.length, cut, piece), text) }))
  .filter(({ line }) => !/\p{Surrogate}/u.test(line));

test("what is accepted is right in syntax and shape, reads as it is parsed, and has tidy texts", () => {
  let accepted = 0;
  fc.assert(
    fc.property(spoilt, ({ record, line }) => {
      const found = acceptedBy(linesLike(record), line);
      if (found === null) return;
      accepted += 1;
      const parsed = acceptText(line);
      expect(parsed, line).not.toBeNull();
      expect(accepts[found.type](parsed!.value), line).toBe(true);
      expect(plain(found.record)).toEqual(plain(parsed!.value));
      expect(faultsOfTexts(found.type, parsed!.value as object), line).toEqual([]);
    }),
    { numRuns: 20_000 },
  );
  expect(accepted).toBeGreaterThan(200);
});

test("what is refused is wrong in syntax or shape, and is told apart by what it says of itself", () => {
  const seen = { broken: 0, shape: 0, strange: 0 };
  fc.assert(
    fc.property(spoilt, fc.boolean(), ({ record, line }, lacksField) => {
      const { position, mentions, ...rest } = record;
      const lines = linesLike(lacksField ? rest : record);
      acceptedBy(lines, JSON.stringify({ ...record, type: "Mesage" }));
      if (acceptedBy(lines, line) !== null || lines.refused === null) return;
      const { type, id, isBroken } = lines.refused;
      const parsed = acceptText(line);
      const isType = Object.hasOwn(accepts, type);
      seen[isBroken ? "broken" : isType ? "shape" : "strange"] += 1;
      expect(parsed === null, line).toBe(isBroken);
      if (parsed === null) {
        expect([line.match(/"type"\s*:/g)?.length, line.match(/"id"\s*:/g)?.length], line).toEqual([1, 1]);
        return;
      }
      expect(parsed.value, line).toMatchObject({ type, id });
      if (isType) expect(accepts[type as RecordType](parsed.value), line).toBe(false);
    }),
    { numRuns: 20_000 },
  );
  for (const count of Object.values(seen)) expect(count, JSON.stringify(seen)).toBeGreaterThan(30);
});

test("a record that is said to have tidy texts has no text that a rule would mind", () => {
  let tidy = 0;
  fc.assert(
    fc.property(spoilt, ({ line }) => {
      const value = acceptText(line)?.value as { type: RecordType } | undefined;
      if (value === undefined || !areTextsTidy(line) || !Object.hasOwn(accepts, value.type ?? "") || !accepts[value.type](value)) return;
      tidy += 1;
      expect(faultsOfTexts(value.type, value), line).toEqual([]);
    }),
    { numRuns: 20_000 },
  );
  expect(tidy).toBeGreaterThan(100);
});

const header = JSON.stringify({ type: "MessagesDataset", id: "river-2030-messages", prefix: "river-2030" });
const faulty = Array.from({ length: 300 }, (_, index) => {
  const sound = { ...message, id: `river-2030-msg-${index}`, position: index + 1 + (index === 200 ? 1 : 0), mentions: index === 250 ? ["sdg-6", "sdg-6"] : [] };
  return JSON.stringify(index === 280 ? { ...sound, id: "river-2030-msg-7", source: { ...source, ranges: [{ start: 9, end: 3 }] } } : sound);
});

test("a file of usual lines has the findings that its lines have when they are looked at more closely", () => {
  const unusual = faulty.map((line) => line.replace('"type"', '"typ\\u0065"'));
  const findings = findingsIn([header, ...faulty]);
  expect(findings).toEqual(findingsIn([header, ...unusual]).map((finding) => ({ ...finding, column: expect.any(Number) as number })));
  expect(findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual(
    expect.arrayContaining(["202 positions-are-contiguous", "252 lists-name-nothing-twice", "282 ids-are-unique", "282 ranges-run-forwards"]),
  );
});

test("so it has in pieces of any size, and where there is no WebAssembly", () => {
  const text = "many words ".repeat(300).trim();
  const lines = [header, ...faulty.map((line, index) => line.replace('high."', `high. ${index % 3 === 0 ? text : ""}."`))];
  const findings = findingsIn(lines);
  for (const size of [1000, 40_000, 1 << 17, (1 << 17) + 1]) expect(findingsIn(lines, size)).toEqual(findings);
  vi.stubGlobal("WebAssembly", undefined);
  expect(findingsIn(lines)).toEqual(findings);
  vi.unstubAllGlobals();
  expect(findings.map(({ line }) => line)).toEqual(expect.arrayContaining([202, 252, 282]));
});

const theme = { type: "Theme", id: "river-2030-theme-2", event: "river-2030", position: 2, title: "Bridges", description: null, codes: [], codesAsPrinted: null, tags: [], tagsAsPrinted: null, source: null };

test("beyond ten thousand faulty records, what is counted is the same as where every line is parsed", () => {
  const spoilt: readonly ((line: string) => string)[] = [
    (line) => line.replace('"mentions"', '"mentoins"'),
    (line) => line.replace('"Message"', '"Mesage"'),
    (line) => line.replace('"Message"', '"Speech"'),
    (line) => line.replace(',"source":', ' "source":'),
    (line) => line.replace('"mentions":', '"source":null,"mentions":'),
    (line) => line.replace('"river-2030-theme-1"', '"Theme 1"'),
    (line) => line.replace(/"position":(\d+)/, '"position":"$1"'),
    (line) => line.replace(/"slips":\[.*?\],/, ""),
    (line) => line.replace("}", "}}"),
    (line) => `${line}${JSON.stringify({ ...message, id: "river-2030-msg-0" })}`,
    (line) => line.replace('"mentions":[', '"mentions":5,"x":[').replace(/\}$/, `${"}"}${JSON.stringify(theme)}`),
    (line) => line.replace('"mentions":', '"mentoins":').replace(/,"source".*/, ',"type":"Topic","id":"river-2030-topic-9"}'),
    (line) => line.replace('"position":', '"position":"').replace(/"source".*/, '"x"}}'),
    (line) => line.replace('"Message"', '"Mesage"').replace('"slips":', '"slips" '),
    (line) => line.replace('"mentions":', '"__proto__":1,"mentoins":'),
    (line) => line.replace('"topic":null', '"topic":"river-2030-topic-9"'),
  ];
  const lines = Array.from({ length: 14_000 }, (_, index) => spoilt[index % spoilt.length]!(JSON.stringify({ ...message, id: `river-2030-msg-${index}`, position: index + 1 })));
  const counted = () => {
    const check = createCheck({ format: "ndjson", maxFindings: 10 });
    for (const line of [header, ...lines]) check.push(Buffer.from(`${line}\n`));
    return check.end();
  };
  const glance = counted();
  expect(glance.notExplained).toBeGreaterThan(2000);
  vi.stubGlobal("WebAssembly", undefined);
  expect(counted()).toEqual(glance);
  vi.unstubAllGlobals();
});

test("so have the records of a long dataset in JSON, on one line or over several", () => {
  const fixture = JSON.parse(readFileSync(new URL("../fixtures/valid/messages.json", import.meta.url), "utf8")) as { messages: object[] };
  const text = `${"many words ".repeat(1500)}and no more.`;
  const messages = faulty.map((line) => ({ ...(JSON.parse(line) as object), text, slips: [] }));
  const dataset = { ...fixture, messages };
  const whole = validate(dataset, { maxFindings: 1000 }).findings.map(({ rule, pointer, message }) => ({ rule, pointer, message }));
  expect(whole.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(["/messages/200/position", "/messages/250/mentions/1", "/messages/280/id"]));
  for (const indent of [0, 2, "\t"]) {
    const check = createCheck({ format: "json", maxFindings: 1000 });
    const bytes = new TextEncoder().encode(JSON.stringify(dataset, null, indent));
    for (let at = 0; at < bytes.length; at += 1 << 16) check.push(bytes.subarray(at, at + (1 << 16)));
    check.end();
    const findings = check.take().map(({ finding }) => finding);
    expect(findings.map(({ rule, pointer, message }) => ({ rule, pointer, message }))).toEqual(expect.arrayContaining(whole));
    expect(findings.length).toBe(whole.length);
    const { line, column } = findings.find(({ rule }) => rule === "ids-are-unique")!;
    const written = JSON.stringify(dataset, null, indent).split("\n")[line! - 1]!.slice(column! - 1);
    expect(written).toMatch(/^"river-2030-msg-7"/);
  }
});

function findingsIn(lines: readonly string[], size = Infinity) {
  const check = createCheck({ format: "ndjson", maxFindings: 1000 });
  const bytes = new TextEncoder().encode(lines.join("\n"));
  // Whoever reads a file reads each piece into the same memory.
  const piece = new Uint8Array(Math.min(size, bytes.length));
  for (let at = 0; at < bytes.length; at += size) {
    const next = bytes.subarray(at, at + size);
    piece.set(next);
    check.push(piece.subarray(0, next.length));
  }
  check.end();
  return check.take().map(({ finding }) => finding);
}

/** Lines that have seen a record, and enough others. */
function linesLike(record: Readonly<Record<string, unknown>>): UsualLines {
  const lines = new UsualLines();
  lines.learn(record.type as RecordType, record, 100);
  for (let count = 0; count < 50; count += 1) acceptedBy(lines, "");
  return lines;
}

/** What the rules say of texts that are not known to be tidy. */
function faultsOfTexts(type: RecordType, record: object): Fault[] {
  const faults: Fault[] = [];
  const reader = { quoted: new QuotedDocuments(), file: null, line: 1, report: (fault: Fault) => void faults.push(fault), hold: () => ({ file: null, pointer: "", record: null, spot: null }), nameOf: String };
  const run = new RuleRun({ off: new Set(), sourceTexts: new Map(), conceptIds: null }, null, reader);
  run.record(type, record, "", 1);
  return faults.filter(({ rule }) => /^(?:texts-|quotes-have-plain-spaces)/.test(rule));
}

function spoil(text: string, at: number, cut: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at + cut);
}

function acceptedBy(lines: UsualLines, text: string): UsualLine | null {
  const bytes = Buffer.from(text);
  lines.follow();
  return lines.accept(bytes, 0, bytes.length);
}

/** A plain copy of what is read from a line, with its keys in one order. */
function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  const read = value as Record<string, unknown>;
  const keys = Object.getPrototypeOf(value) === Object.prototype ? [] : Object.keys(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value)));
  const all = [...Object.keys(value), ...keys].filter((key) => key !== "constructor").sort();
  return Object.fromEntries(all.map((key) => [key, plain(read[key])]));
}
