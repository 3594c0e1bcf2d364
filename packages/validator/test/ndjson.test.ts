import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateText } from "../src/index.js";
import { createCheck } from "../src/engine/create-check.js";
import { changedDataset } from "./support/changed-datasets.js";
import { datasets } from "./support/river-forum.js";
import { splitAt } from "./support/split-at.js";
import { toNdjson } from "./support/to-ndjson.js";

const text = toNdjson(datasets.messages)!;
const lines = text.trimEnd().split("\n");
const [header, ...records] = lines as [string, ...string[]];
const lastLine = lines.length;

const check = (input: string | Uint8Array) => validateText(input, { format: "ndjson" });
const places = (input: string | Uint8Array) => check(input).findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`);
const messages = (input: string | Uint8Array) => check(input).findings.map(({ line, message }) => `${line}: ${message}`);

describe("lines", () => {
  test.each([
    ["line feeds", text],
    ["no last line feed", text.trimEnd()],
    ["carriage returns before them", text.replaceAll("\n", "\r\n")],
    ["carriage returns alone", text.replaceAll("\n", "\r")],
    ["blank lines between and after them", `\n${lines.join("\n \t\n\r\n")}\n\n`],
  ])("with %s are valid", (_, input) => {
    expect(check(input)).toEqual(check(text));
    expect(check(input)).toMatchObject({ valid: true, type: "MessagesDataset", title: datasets.messages["title"], records: { Message: 3 } });
  });

  test.each(["\n", "\r\n", "\r"])("are counted by %j", (end) => {
    const faulty = [header, "", records[0], "[]", ...records.slice(1), "{"].join(end);
    expect(places(faulty)).toEqual(["4:1 values-have-the-right-type", `${lastLine + 3}:2 json-is-well-formed`]);
  });

  test("of 2,000 blanks are blank, and of other white space are not", () => {
    expect(check(`${text}${" ".repeat(2000)}\n`).valid).toBe(true);
    expect(places(`${text}\u00a0\n`)).toEqual([`${lastLine + 1}:1 json-is-well-formed`]);
  });

  test("that are cut say so, and do not end the run", () => {
    const cut = records[0]!.slice(0, 30);
    expect(messages([header, cut, ...records.slice(1), "null"].join("\n"))).toEqual([
      "2: The line ends inside a string.",
      `${lastLine + 1}: Here stands null, not a record.`,
    ]);
    expect(messages(text.trimEnd().slice(0, -1))).toEqual([`${lastLine}: The line ends before the object that begins in column 1 is closed.`]);
  });

  test("with bytes that are no UTF-8 are told with the number of the byte, and do not end the run", () => {
    const bytes = Buffer.from([header, records[0]!.replace("River", "R\u00efver"), ...records.slice(1), "null", ""].join("\n"), "latin1");
    const at = bytes.indexOf(0xef);
    const [first, last, ...others] = check(bytes).findings;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ line: 2, column: at - header.length, message: `Byte ${at + 1} of the file is not valid UTF-8.` });
    expect(last).toMatchObject({ line: lastLine + 1 });
    // A character that is cut by the end of its line is one, too.
    const cut = Buffer.concat([Buffer.from(`${header}\n"`), Buffer.from([0xe2, 0x82]), Buffer.from(`\n${records.join("\n")}`)]);
    expect(messages(cut)).toEqual([`2: Byte ${header.length + 3} of the file is not valid UTF-8.`]);
  });

  test("with half of a character are refused, in bytes and in text", () => {
    const [half] = check(text.replace("River Forum", "River \ud83d Forum")).findings;
    expect(half).toMatchObject({ rule: "utf-8-is-valid", line: 1, message: expect.stringContaining("half of a character") });
    expect(places(text.replace("River Forum", "River \\ud83d Forum"))).toEqual(["1:" + String(header.indexOf('"Messages of') + 1) + " characters-are-whole"]);
  });

  test("that are too long are passed over, and do not end the run", () => {
    const long = `{"type":"Message","text":"${"a".repeat(2 ** 24)}"}`;
    const reader = createCheck({ format: "ndjson" });
    for (const piece of [header, "\n", long, "\n", ...records.map((each) => `${each}\n`), "null"]) reader.push(Buffer.from(piece));
    expect(reader.end().records).toEqual(check(text).records);
    expect(reader.take().map(({ finding: { rule, line } }) => [rule, line])).toEqual([["documents-fit-into-memory", 2], ["values-have-the-right-type", lastLine + 2]]);
  });
});

describe("the header", () => {
  test("may be missing: then the file is an excerpt, in which references are not followed", () => {
    const excerpt = records.slice(2).join("\n");
    expect(check(excerpt)).toMatchObject({ valid: true, type: null });
    expect(places(`${excerpt}\n${records[2]!}`)).toEqual([`${records.length - 1}:${records[2]!.indexOf('"id":') + 6} ids-are-unique`]);
    expect(places([header, ...records.slice(2)].join("\n"))).toContain(`2:${records[2]!.indexOf('"event":') + 9} references-resolve`);
  });

  test("with a misspelt type is still the header", () => {
    const [finding, ...others] = check(text.replace("MessagesDataset", "MessagesDatset")).findings;
    expect(finding).toMatchObject({ rule: "type-is-known", line: 1, pointer: "/type", didYouMean: "MessagesDataset" });
    expect(others).toEqual([]);
  });

  test.each(["Event", "Evnt", null])("that says another type, and nothing by which its own can be known, is one finding: %s", (said) => {
    const { $schema: _, ...rest } = JSON.parse(header) as Record<string, unknown>;
    const report = check([JSON.stringify({ ...rest, type: said }), ...records].join("\n"));
    expect(report.findings.map(({ rule, line, pointer }) => [rule, line, pointer])).toEqual([["type-is-known", 1, "/type"]]);
  });

  test("has its faults at their places, and is not held against the records", () => {
    expect(places(text.replace('"prefix"', '"prefx"'))).toEqual([`1:${header.indexOf('"prefix"') + 1} fields-are-known`]);
    expect(places(text.replace('"language":"en"', '"language":"en","language":"fr"'))).toEqual([`1:${header.indexOf('"language"') + 17} keys-are-unique`]);
  });

  test("after the first line is one that stands among records", () => {
    expect(messages(`${text}${header}\n`)).toEqual([`${lastLine + 1}: A MessagesDataset stands among records.`]);
  });

  test("after a byte order mark is the header all the same", () => {
    expect(places(`\ufeff${text}`)).toEqual(["1:1 no-byte-order-mark"]);
    expect(check(`\ufeff${text}`).records).toEqual(check(text).records);
  });

  test("that holds the records as well has one finding", () => {
    const [finding, ...others] = check(JSON.stringify(datasets.messages)).findings;
    expect(finding).toMatchObject({ rule: "fields-are-known", line: 1, message: expect.stringContaining("every record stands on a line of its own") });
    expect(others).toEqual([]);
  });
});

test("a record of a type that the dataset does not have is one finding", () => {
  const [ask] = datasets.consultations["asks"] as [unknown];
  expect(messages(`${text}${JSON.stringify(ask)}\n`)).toEqual([`${lastLine + 1}: A MessagesDataset has no records of the type Ask.`]);
});

describe("a file that is not NDJSON has one finding", () => {
  const { messages: list } = datasets.messages as { messages: unknown[] };
  test.each([
    ["a dataset over several lines", JSON.stringify(datasets.messages, null, 2)],
    ["with carriage returns", JSON.stringify(datasets.messages, null, 2).replaceAll("\n", "\r\n")],
    ["a faulty dataset of the oldest Macs", JSON.stringify(datasets.messages, null, 2).replaceAll("\n", "\r").slice(0, -1)],
    ["a dataset with a key on its first line", JSON.stringify(datasets.messages, null, 2).replace("{\n ", "{")],
    ["a list of records over several lines", JSON.stringify(list, null, 2)],
    ["a list with a record on each line", `[${list.map((each) => JSON.stringify(each)).join(",\n")}]`],
  ])("%s", (_, input) => {
    expect(messages(input)).toEqual(["1: The file is one JSON document over several lines, where NDJSON has a record on each line."]);
  });

  test.each([
    ["nothing", "", "documents-are-not-empty"],
    ["blanks", " \n\r\n\t", "documents-are-not-empty"],
    ["a list of records on one line", JSON.stringify(list), "values-have-the-right-type"],
    ["gzip", Uint8Array.of(0x1f, 0x8b, 8, 0, 10, 10), "files-are-text"],
    ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le"), "files-are-text"],
    ["zeros", new Uint8Array(10_000), "files-are-text"],
  ])("%s", (_, input, rule) => {
    expect(places(input)).toEqual([`1:1 ${rule}`]);
    const inPieces = createCheck({ format: "ndjson" });
    for (const piece of splitAt(typeof input === "string" ? Buffer.from(input) : input, 1)) inPieces.push(piece);
    expect(inPieces.end().rules).toEqual({ [rule]: 1 });
  });
});

test.each([
  ["lists without end", "[".repeat(100_000), "1:101 nesting-is-bounded"],
  ["lists without end, and a line feed", `${"[".repeat(100_000)}\n`, "1:101 nesting-is-bounded"],
  ["a list that is not closed", "[", "1:2 json-is-well-formed"],
  ["an object that is not closed", "{", "1:2 json-is-well-formed"],
])("on its only line, a file is told what is wrong there: %s", (_, input, place) => {
  expect(places(input)).toEqual([place]);
});

test("the findings do not depend on how a file is cut into pieces", () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.constantFrom("\n", "\r\n", "\r", "\n\n", "{", '"', "\u0000", "é", "\ufeff", "")), { maxLength: 3 });
  fc.assert(
    fc.property(changedDataset, changes, fc.integer({ min: 1, max: 3000 }), (dataset, put, size) => {
      let file = toNdjson(JSON.parse(dataset) as Record<string, unknown>) ?? dataset;
      for (const [at, piece] of put) file = file.slice(0, at % file.length) + piece + file.slice((at % file.length) + 1);
      const bytes = Buffer.from(file);
      const whole = check(bytes);
      const reader = createCheck({ format: "ndjson" });
      const memory = new Uint8Array(size);
      for (const piece of splitAt(bytes, size)) {
        // Whoever reads a file uses the same memory for every piece.
        memory.set(piece);
        reader.push(memory.subarray(0, piece.length));
      }
      const summary = reader.end();
      expect({ ...summary, findings: reader.take().map(({ finding }) => finding) }).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test("a byte order mark before an empty line is one finding, and what follows is read", () => {
  const check = createCheck({ format: "ndjson" });
  const retired = { type: "Retired", id: "river-2030-msg-009", since: "1.0.0", replacedBy: [], reason: "Twice." };
  check.push(new TextEncoder().encode(`\ufeff\r\n${JSON.stringify(retired)}\n`));
  expect(check.end().records).toEqual({ Retired: 1 });
  expect(check.take()).toMatchObject([{ finding: { rule: "no-byte-order-mark", line: 1, column: 1 } }]);
});
