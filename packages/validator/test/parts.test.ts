import fc from "fast-check";
import { expect, test } from "vitest";
import { createCheck, createPart, joinParts, type Finding, type Summary, type ValidateOptions } from "../src/engine.js";
import { changedDataset } from "./support/changed-datasets.js";
import { cutLines } from "./support/cut-lines.js";
import { conceptIds, datasets, sourceTexts } from "./support/river-forum.js";
import { toNdjson } from "./support/to-ndjson.js";

interface Found {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

const seed = [1, 2] as const;
const knowledge = { format: "ndjson", file: "river.ndjson", sourceTexts, vocabularies: conceptIds } as const;

/** What is found in a file by one thread. */
function findInWhole(bytes: Uint8Array, options: ValidateOptions): Found {
  const check = createCheck(options);
  check.push(bytes);
  return { summary: check.end(), findings: check.take().map(({ finding }) => finding) };
}

/** What is found in its parts, each of which is looked at by itself; `null` where the whole must be looked at. */
function findInParts(bytes: Uint8Array, fractions: readonly number[], options: ValidateOptions): Found | null {
  const { head, parts } = cutLines(bytes, fractions);
  const results = parts.map(({ start, end }) => {
    const part = createPart(options, { seed, head: start === 0 ? null : head, start, linesBefore: () => linesIn(bytes.subarray(0, start)) });
    part.push(bytes.subarray(start, end));
    // As it comes out of another thread.
    return structuredClone(part.end());
  });
  const joined = joinParts(results, options, seed);
  return joined && { summary: joined.summary, findings: joined.described.map(({ finding }) => finding) };
}

function linesIn(bytes: Uint8Array): number {
  return bytes.filter((byte) => byte === 10).length;
}

/** What is found by a check that ends the first part, and goes on with the whole. */
function goOnAfterPart(bytes: Uint8Array, fractions: readonly number[], options: ValidateOptions): Found {
  const { end } = cutLines(bytes, fractions).parts[0]!;
  const part = createPart(options, { seed, head: null, start: 0 });
  part.push(bytes.subarray(0, end));
  part.end();
  const check = part.goOn!();
  const begun = check.take();
  if (end < bytes.length) check.push(bytes.subarray(end));
  return { summary: check.end(), findings: [...begun, ...check.take()].map(({ finding }) => finding) };
}

const fractions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 });
const limits = fc.constantFrom<Pick<ValidateOptions, "maxFindings" | "maxRepeats">>({}, { maxFindings: 2 }, { maxRepeats: 1 }, { maxFindings: 5, maxRepeats: 2 });

/** What may go wrong with the lines of a file, whatever stands in them. */
const accidents: Record<string, (lines: string[], at: number) => unknown> = {
  nothing: () => {},
  "a line twice": (lines, at) => lines.splice(at, 0, lines[at]!),
  "a line elsewhere": (lines, at) => lines.push(...lines.splice(at, 1)),
  "no line": (lines, at) => lines.splice(at, 1),
  "a line that ends early": (lines, at) => (lines[at] = lines[at]!.slice(0, -9)),
  "a record over many lines": (lines, at) => lines.splice(at, 1, ...prettily(lines[at]!).split("\n")),
  "a record over many lines, with objects on one": (lines, at) => lines.splice(at, 1, ...prettily(lines[at]!).replace(/\{\s*("start": \d+),\s*("end": \d+)\s*\}/g, "{ $1, $2 }").split("\n")),
  "a break in a text": (lines, at) => (lines[at] = lines[at]!.replace(/e /, "e\n")),
  "no JSON": (lines, at) => (lines[at] = "{ 🛶 river"),
  "a merge conflict": (lines, at) => lines.splice(at, 1, "<<<<<<< HEAD", lines[at]!, "=======", lines[at]!, ">>>>>>> branch"),
  "a merge conflict without an end": (lines, at) => lines.splice(at, 1, "<<<<<<< HEAD", lines[at]!, "=======", lines[at]!),
  "the rest of a merge conflict": (lines, at) => lines.splice(at, 0, at % 2 === 0 ? "=======" : ">>>>>>> branch"),
  "a bad byte": (lines, at) => (lines[at] = lines[at]!.replace("e", invalid)),
  "an empty line": (lines, at) => lines.splice(at, 0, " "),
  "another prefix": (lines, at) => (lines[at] = lines[at]!.replace('"id":"river', '"id":"rivre')),
  "another reference": (lines, at) => (lines[at] = lines[at]!.replace(/"(theme|topic|consultation|indicator)":"river/, '"$1":"rivre')),
  "the type of another dataset": (lines) => (lines[0] = lines[0]!.replace(/"type":"(?:Messages|Consultations)Dataset"/, '"type":"StatisticsDataset"')),
  "another heading": (lines, at) => (lines[at] = lines[at]!.replace(/"section":"/, '"section":"The ')),
  "another topic": (lines, at) => (lines[at] = lines[at]!.replace(/"(theme|topic)":"[^"]*"/, '"$1":"river-2030-topic-1"')),
  "no ID": (lines, at) => (lines[at] = lines[at]!.replace(/"id":"[^"]*"/, '"id":7')),
  "the ID of another": (lines, at) => (lines[at] = lines[at]!.replace(/"id":"[^"]*"/, /"id":"[^"]*"/.exec(lines[at - 1] ?? "")?.[0] ?? '"id":""')),
  "another position": (lines, at) => (lines[at] = lines[at]!.replace(/"position":\d+/, '"position":77')),
  "a parent": (lines, at) => (lines[at] = lines[at]!.replace('"parent":null', '"parent":"river-2030-ask-002"')),
  "a document without a hash": (lines) => (lines[0] = lines[0]!.replace(/"sha256":"[^"]+"/, '"sha256":null')),
  "a document that is not listed": (lines) => (lines[0] = lines[0]!.replace('"sources":[{', '"sources":[],"extra":[{')),
  "carriage returns": (lines, at) => (lines[at] += "\r"),
  "old line ends": (lines, at) => (lines[at] = `${lines[at]}\r${lines[at]}`),
};

/** The record on a line, written over many. */
function prettily(line: string): string {
  try {
    return JSON.stringify(JSON.parse(line), null, 2);
  } catch {
    // An accident before has left no JSON.
    return line;
  }
}

/** Stands for a byte that UTF-8 does not know. */
const invalid = "\u0001";

function write(lines: readonly string[]): Buffer {
  const bytes = Buffer.from(lines.join("\n"));
  return bytes.map((byte) => (byte === 1 ? 0xff : byte)) as Buffer;
}

/** Files of every kind, with a header, source documents or neither, with and without a line feed at the end, long enough to be cut. */
const files = fc
  .record({
    dataset: fc.oneof(changedDataset.map((text) => JSON.parse(text) as Record<string, unknown>), fc.constantFrom(...Object.values(datasets))),
    accidents: fc.array(fc.record({ kind: fc.constantFrom(...Object.keys(accidents)), at: fc.nat() }), { maxLength: 4 }),
    head: fc.constantFrom("header", "sources", "none"),
    isEnded: fc.boolean(),
  })
  .map(({ dataset, accidents: many, head, isEnded }) => {
    const [header, ...records] = toNdjson(dataset)?.trimEnd().split("\n") ?? [];
    const sources = Array.isArray(dataset["sources"]) ? dataset["sources"].map((source) => JSON.stringify(source)) : [];
    const lines = [...(head === "header" && header !== undefined ? [header] : head === "sources" ? sources : []), ...records];
    for (const { kind, at } of many) if (lines.length > 2) accidents[kind]!(lines, at % lines.length);
    return { bytes: write([...lines, ...(isEnded ? [""] : [])]), lines: lines.length };
  })
  .filter(({ lines }) => lines > 2);

test("parts tell what the whole tells, or that they cannot; the first one can go on", () => {
  const counts = { joined: 0, faulty: 0, whole: 0 };
  fc.assert(
    fc.property(files, fractions, limits, ({ bytes }, cuts, limited) => {
      const options = { ...knowledge, ...limited };
      const whole = findInWhole(bytes, options);
      expect(goOnAfterPart(bytes, cuts, options)).toEqual(whole);
      const joined = findInParts(bytes, cuts, options);
      if (joined === null) {
        counts.whole += 1;
        return;
      }
      counts.joined += 1;
      counts.faulty += whole.summary.errors > 0 ? 1 : 0;
      expect(joined).toEqual(whole);
    }),
    { numRuns: 600 },
  );
  expect(counts.joined).toBeGreaterThan(150);
  expect(counts.faulty).toBeGreaterThan(50);
  expect(counts.whole).toBeGreaterThan(30);
});

/** A file of messages, line by line. Where records name those of other datasets, and where figures may be rivals, rules ask for the whole. */
const messages = toNdjson(datasets.messages)!.trimEnd().split("\n");
const everyCut = [0, 0.2, 0.4, 0.6, 0.8, 1];

test("the whole is not asked for where nothing is wrong", () => {
  for (const bytes of [write(messages), write(messages.slice(1))]) {
    for (const cuts of [...everyCut.map((cut) => [cut]), everyCut]) expect(findInParts(bytes, cuts, knowledge)).toEqual(findInWhole(bytes, knowledge));
  }
});

test("the whole is asked for because of a merge conflict that does not end, wherever it begins", () => {
  for (const at of messages.keys()) {
    const bytes = write([...messages.slice(0, at), "<<<<<<< HEAD", messages[at]!, "=======", ...messages.slice(at)]);
    const found = findInParts(bytes, [0, 0.85], knowledge);
    if (found !== null) expect(found).toEqual(findInWhole(bytes, knowledge));
  }
});

const faultsOfOne: Record<string, (line: string) => string> = {
  "a line that ends early": (line) => line.slice(0, -1),
  "a bad byte": (line) => line.replace(/"id":"[^"]+",/, `$&"${invalid}":0,`),
  "an unknown field": (line) => line.replace("{", '{"colour":"blue",'),
  "a key twice": (line) => line.replace(/("id":"[^"]+"),/, "$1,$1,"),
  "a theme that nothing has": (line) => line.replace(/"theme":"(.*?)\d+"/, '"theme":"$19"'),
  "a fault that a rule finds": (line) => line.replace(/"(title|text|name)":"/, "$&\u200b"),
};

test.each(Object.keys(faultsOfOne))("the whole is not asked for because of %s", (kind) => {
  let asked = 0;
  for (const at of messages.keys()) {
    if (at === 0) continue;
    const bytes = write(messages.map((line, index) => (index === at ? faultsOfOne[kind]!(line) : line)));
    for (const cut of everyCut) {
      const found = findInParts(bytes, [cut], knowledge);
      if (found === null) asked += 1;
      else expect(found).toEqual(findInWhole(bytes, knowledge));
    }
  }
  // The record with which a part ends early may go on in the next one.
  expect(asked).toBeLessThanOrEqual(kind === "a line that ends early" ? everyCut.length : 0);
});

test("the whole is not asked for because of an ID that stands twice in one part", () => {
  const last = messages.map((line) => line.includes('"type":"Message"')).lastIndexOf(true);
  const bytes = write([...messages.slice(0, last), messages[last]!, ...messages.slice(last)]);
  const whole = findInWhole(bytes, knowledge);
  expect(whole.findings.map(({ message }) => message)).toContainEqual(expect.stringContaining(`is already that of line ${last + 1}.`));
  expect(findInParts(bytes, [0.3], knowledge)).toEqual(whole);
});

test.each([
  ["an ID that stands in two parts", (lines: readonly string[]) => [...lines, lines.at(-1)!.replace('"position":', '"position":1')]],
  ["a document that goes on over the lines", (lines: readonly string[]) => ["{", ...lines]],
])("the whole is asked for because of %s", (_, change) => {
  const bytes = write(change(messages));
  expect(findInParts(bytes, [1], knowledge)).toBeNull();
});

test("as many records are explained as in the whole", () => {
  const faulty = Array.from({ length: 10_400 }, (_, index) => (index % 2 === 1 ? "null" : `{"type":"Retired","id":"river-${index}"}`));
  // What is no record may belong to one that begins in the part before: each part begins with one.
  for (const [length, isJoined] of [[9000, true], [10_400, false]] as const) {
    const bytes = write(faulty.slice(0, length));
    const options = { ...knowledge, maxFindings: 50, maxRepeats: 20 };
    expect(findInParts(bytes, [0.3, 0.5], options)).toEqual(isJoined ? findInWhole(bytes, options) : null);
  }
});
