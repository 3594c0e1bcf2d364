import { describe, expect, test } from "vitest";
import { DatasetSplitter } from "../src/read/dataset-splitter.js";
import { split, type Told } from "./support/split.js";

const bytesOf = (...parts: (string | number)[]) => Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.of(part))));

function messagesOf(told: readonly Told[]): string[] {
  return told.flatMap((each) => (each.told === "faulty" || each.told === "broken" ? [each.fault.message] : []));
}

function recordsOf(told: readonly Told[]): string[] {
  return told.flatMap((each) => (each.told === "record" ? [each.text] : []));
}

function lastOf(told: readonly Told[]) {
  const last = told.at(-1)!;
  return last.told === "broken" ? { rule: last.fault.rule, message: last.fault.message, pointer: last.fault.pointer, place: last.place } : last;
}

describe("keys", () => {
  test("that are escaped are the keys that they mean", () => {
    expect(split(String.raw`{"\u006dessages": [1], "\u0074ype": 2}`)).toMatchObject([
      { told: "begin" },
      { told: "list", key: "messages" },
      { told: "record", key: "messages", text: "1" },
      { told: "member", key: "type", text: "2" },
      { told: "end" },
    ]);
  });

  test("that stand twice, however they are written, are told, and so is what they hold", () => {
    const told = split(String.raw`{"messages": [1], "\u006dessages": [2], "title": "a", "title": "b"}`);
    expect(told.map((each) => each.told)).toEqual(["begin", "list", "record", "faulty", "list", "record", "member", "faulty", "member", "end"]);
    expect(told.filter((each) => each.told === "faulty")).toMatchObject([
      { fault: { rule: "keys-are-unique", pointer: "/messages", at: "key", found: '"messages"' }, place: { line: 1, column: 19 } },
      { fault: { rule: "keys-are-unique", pointer: "/title" }, place: { line: 1, column: 55 } },
    ]);
  });

  test("that are not safe are told, and stay keys", () => {
    const told = split(String.raw`{"__proto__": [1], "constr\u0075ctor": 2, "\ud800": 3}`);
    expect(told.filter((each) => each.told === "member").map(({ key }) => key)).toEqual(["__proto__", "constructor", "\ud800"]);
    expect(told.flatMap((each) => (each.told === "faulty" ? [each.fault.rule] : []))).toEqual([
      "keys-are-safe",
      "keys-are-safe",
      "characters-are-whole",
    ]);
  });

  test("in millions take no more memory than thousands", () => {
    const many = Array.from({ length: 200_000 }, (_, index) => `"${index}":1`).join(",");
    expect(split(`{${many}}`)).toHaveLength(200_002);
  });
});

describe("a byte order mark", () => {
  test("is told and has no column, wherever it is cut", () => {
    const input = bytesOf(0xef, 0xbb, 0xbf, '{"a":1}');
    const told = split(input);
    expect(told).toMatchObject([
      { told: "faulty", fault: { rule: "no-byte-order-mark", found: "U+FEFF" }, place: { line: 1, column: 1, offset: 0 } },
      { told: "begin", place: { line: 1, column: 1, offset: 3 } },
      { told: "member", keyPlace: { line: 1, column: 2, offset: 4 } },
      { told: "end", place: { line: 1, column: 8, offset: 10 } },
    ]);
    for (const cuts of [[1], [2], [1, 2], [1, 2, 3], [3]]) expect(split(input, cuts)).toEqual(told);
  });

  test("of which a part is missing is a byte that is not valid", () => {
    expect(messagesOf(split(bytesOf(0xef, 0xbb, "{}")))).toEqual(["Byte 1 of the file is not valid UTF-8."]);
  });
});

describe("bytes between the records", () => {
  test("that are not valid UTF-8 are told by their number in the file", () => {
    const told = split(bytesOf('{"title": "🛶",\n"messages": [{},\n', 0xe9, "{}]}"));
    expect(lastOf(told)).toEqual({
      rule: "utf-8-is-valid",
      message: "Byte 36 of the file is not valid UTF-8.",
      pointer: "",
      place: { line: 3, column: 1, offset: 35 },
    });
  });

  test("that are zero are told where they are", () => {
    const told = split(bytesOf('{"messages": [{}', 0, ",{}]}"));
    expect(recordsOf(told)).toEqual(["{}"]);
    expect(lastOf(told)).toMatchObject({ rule: "json-is-well-formed", pointer: "/messages/0", place: { line: 1, column: 17 } });
  });

  test("and inside of them are left to whoever reads the record", () => {
    const told = split(bytesOf('{"messages": [{"a": "', 0xff, 0, '\n"}, {"b": "\\', 0xc3, '"}, {"c": "\\""}]}'));
    expect(told.map((each) => each.told)).toEqual(["begin", "list", "record", "record", "record", "end"]);
    expect(recordsOf(told)).toEqual(["", "", '{"c": "\\""}']);
  });
});

describe("depth and length", () => {
  test("records may be nested as deep as they like", () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    expect(recordsOf(split(`{"messages": [${deep}, {"a": ${deep}}, {}]}`))).toEqual([deep, `{"a": ${deep}}`, "{}"]);
  });

  test("what is longer than the limit is passed over, with its length", () => {
    const long = JSON.stringify({ text: '"}'.repeat(500) });
    const told = split(`{"note": ${long}, "messages": [{}, ${long}, {"a": 1}]}`, [50, 700, 2000], { longest: 1000 });
    expect(told.filter((each) => each.told === "tooLong")).toMatchObject([
      { pointer: "/note", bytes: long.length, place: { column: 10 } },
      { pointer: "/messages/1", bytes: long.length },
    ]);
    expect(recordsOf(told)).toEqual(["{}", '{"a": 1}']);
    expect(told.at(-1)!.told).toBe("end");
  });

  test("a value of exactly the limit is told", () => {
    expect(split('{"a": "2345678"}', [9], { longest: 9 })).toMatchObject([{ told: "begin" }, { told: "member", text: '"2345678"' }, { told: "end" }]);
    expect(split('{"a": "23456789"}', [9], { longest: 9 })).toMatchObject([{ told: "begin" }, { told: "tooLong", bytes: 10 }, { told: "end" }]);
  });

  test("where the file ends in a value that is too long, that is told of the value", () => {
    const told = split(`{\n"messages": [\n{"a": "${"x".repeat(2000)}", "b": [1,\n`, [], { longest: 1000 });
    expect(lastOf(told)).toMatchObject({ message: "The file ends before the object that begins on line 3 is closed.", place: { line: 4, column: 1 } });
  });

  test("a character that the limit cuts is no fault", () => {
    const told = split(`{"messages": ["${"🛶".repeat(300)}`, [], { longest: 1000 });
    expect(lastOf(told)).toMatchObject({ message: "The file ends inside a string.", place: { line: 1, column: 15 } });
  });

  test("a key that is too long, and a fault far inside of a value, are not looked for", () => {
    const limits = { longest: 1000 };
    expect(lastOf(split(`{"${"k".repeat(1000)}": 1}`, [], limits))).toMatchObject({ rule: "documents-fit-into-memory" });
    expect(lastOf(split(`{"a": ["${"x".repeat(1000)}"}}`, [], limits))).toMatchObject({ rule: "documents-fit-into-memory" });
  });

  test("a record of 200 MB takes no more memory than the limit", () => {
    const told: unknown[] = [];
    const tell = (...each: unknown[]) => void told.push(each[0]);
    const splitter = new DatasetSplitter(() => true, { begin() {}, list() {}, record: tell, member: tell, tooLong: tell, faulty: tell, broken: tell, end() {} });
    const chunk = Buffer.alloc(2 ** 20, "x");
    splitter.push(Buffer.from('{"messages": ["'));
    const before = process.memoryUsage().arrayBuffers;
    for (let count = 0; count < 200; count += 1) splitter.push(chunk);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 26);
    splitter.push(Buffer.from('"]}'));
    splitter.end();
    expect(told).toEqual(["/messages/0"]);
  });
});

describe("what is not closed", () => {
  test.each([
    ["", "The document is empty.", { line: 1, column: 1 }],
    [" \n ", "The document holds only white space.", { line: 1, column: 1 }],
    ['{\n"title": "a"', "The file ends before the object that begins on line 1 is closed.", { line: 2, column: 13 }],
    ['\n{\n"messages":\n[{},\n', "The file ends before the list that begins on line 4 is closed.", { line: 5, column: 1 }],
    ['{"messages": [\n{"a": {\n"b": 1', "The file ends before the object that begins on line 2 is closed.", { line: 3, column: 7 }],
    ['{"messages": [{"a": "b', "The file ends inside a string.", { line: 1, column: 21 }],
    ['{"messages": [{"a": "b\\', "The file ends inside a string.", { line: 1, column: 21 }],
  ])("%j: %s", (text, message, place) => expect(lastOf(split(text))).toMatchObject({ message, place }));

  test("in a record is told where it is, and no record after it", () => {
    const told = split('{"messages": [{},\n{"a": [1, 2, "b": 3},\n{"c": 4}\n]}');
    expect(recordsOf(told)).toEqual(["{}"]);
    expect(lastOf(told)).toMatchObject({ message: 'The list that begins on line 2 is not closed before the key "b".', pointer: "/messages/1/a/2", place: { line: 2, column: 12 } });
  });

  test("a string is told where the next one begins in the middle of it", () => {
    const told = split('{"messages": [{},\n{"a": "1, "b": "2"},\n{"c": "4"}\n]}');
    expect(lastOf(told)).toMatchObject({ message: 'A comma is missing before "b".', place: { line: 2, column: 12 } });
  });
});

test("a file that cannot hold a dataset is told to be none", () => {
  expect(messagesOf(split("42"))).toEqual(["The document is 42, not an object."]);
  expect(messagesOf(split(Buffer.from('{"type": "Message"}', "utf16le")))).toEqual(["The file is not a text: it is text in UTF-16."]);
  expect(messagesOf(split("id,text\n1,a"))).toEqual(["The document does not begin like JSON."]);
});

test("a list of records that is no list is a member", () => {
  expect(split('{"messages": {"a": [1]}, "retired": null}')).toMatchObject([
    { told: "begin" },
    { told: "member", key: "messages", text: '{"a": [1]}' },
    { told: "member", key: "retired", text: "null" },
    { told: "end" },
  ]);
});

test("words that are no JSON are left to whoever reads the record, and the next one is told", () => {
  expect(recordsOf(split('{"messages": [NaN, None, {"a": True}, +1, {}]}'))).toEqual(["NaN", "None", '{"a": True}', "+1", "{}"]);
});
