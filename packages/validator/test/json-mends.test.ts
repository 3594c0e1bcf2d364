import { describe, expect, test } from "vitest";
import { checkSyntax, validateText } from "../src/index.js";
import { complete, conceptIds, datasetFiles } from "./support/river-forum.js";

test.each(['{"a":0,125}', '{"a":1234,567}', '{"a":1.234,567}'])("a comma for a point is no comma between thousands: %s", (text) => {
  expect(checkSyntax(text).findings[0]).toMatchObject({ didYouMean: null });
});

test.each(['{"a":0 000}', '{"a":0 000%}', '{"a":2030 000}', '{"a":2030 000%}'])("zeros that are no thousands are not joined with what stands before them: %s", (text) => {
  expect(checkSyntax(text).findings).toMatchObject([{ didYouMean: null, mend: "Put a comma between the two." }]);
});

test("a comma after a record is told of as such", () => {
  const record = JSON.stringify({ type: "Retired", id: "river-1", since: "1.0.0", replacedBy: [], reason: "Twice." });
  for (const format of ["json", "ndjson"] as const) {
    const report = validateText(`${record},\n`, { format });
    expect(report.findings).toMatchObject([{ rule: "json-is-well-formed", column: record.length + 1, mend: "Remove the comma." }]);
  }
});

describe("a straight quotation mark within a text", () => {
  const write = (reason: string) => `{ "type": "Retired", "id": "river-1", "since": "1.0.0", "replacedBy": [], "reason": "${reason}" }`;
  const words = ['They said "boats", and left.', '"Boats", they said.', 'A "5G" boat.', 'A ("big") boat.', 'It was "null" then.', 'He said ""boats"" twice.', 'A 5" boat'];

  test.each(words)("is to be escaped: %s", (reason) => {
    for (const format of ["json", "ndjson"] as const) {
      const [finding, ...others] = validateText(write(reason), { format }).findings;
      expect(finding).toMatchObject({ rule: "json-is-well-formed", found: '"', expected: '\\"', mend: expect.stringContaining('as \\", or use curly ones') });
      expect(finding!.column).toBe(write("").length - 2 + reason.indexOf('"'));
      expect(others).toEqual([]);
      expect(validateText(write(reason.replaceAll('"', '\\"')), { format }).findings).toEqual([]);
    }
  });

  test.each(['{ "type": "Retired" "id": "river-1" }', '{ "type": "Retired""id": "river-1" }', '{ "type": "Retired"\n id: 1 }', '["a" "b"]', '["a""b"]'])("is not what lacks a comma: %s", (text) => {
    expect(validateText(text).findings).toMatchObject([{ message: expect.stringContaining("A comma is missing") }]);
  });
});

describe("who follows a mend of JSON has JSON", () => {
  test.each([
    ['{"a":[1,2,"b":3}', "Put ] before the comma.", '{"a":[1,2],"b":3}', 10],
    ['{"a":[["x"],"b":[3]}', "Put ] before the comma.", '{"a":[["x"]],"b":[3]}', 12],
    ['{"a":["b":1]}', "Write { and } around an object, not [ and ].", '{"a":{"b":1}}', 7],
    ['{"a"=1}', "Write a colon there.", '{"a":1}', 5],
    ['{"a" => 1}', "Write a colon there.", '{"a" : 1}', 6],
    ['{"a":[1;2]}', "Write a comma there.", '{"a":[1,2]}', 8],
    ['{"a":1;}', "Remove the ;.", '{"a":1}', 7],
    ['{"a":0x10}', "Write 16.", '{"a":16}', 6],
    ['{"a":1_000}', "Write 1000.", '{"a":1000}', 6],
    ['{"a":1,000}', "Write 1000.", '{"a":1000}', 6],
    ['{"a":1,000,000, "b":1}', "Write 1000000.", '{"a":1000000, "b":1}', 6],
    ['{"a":[{"type":"b"},"type":"c"}]}', 'Put { before "type".', '{"a":[{"type":"b"},{"type":"c"}]}', 20],
    ['{"a":[{"x-y":"b"},"x-y":"c"}]}', 'Put { before "x-y".', '{"a":[{"x-y":"b"},{"x-y":"c"}]}', 19],
    ['{"a":[{"é":"b"},"é":"c"}]}', 'Put { before "é".', '{"a":[{"é":"b"},{"é":"c"}]}', 17],
    ['{"a":[{"b c":"b"},"b c":"c"}]}', 'Put { before "b c".', '{"a":[{"b c":"b"},{"b c":"c"}]}', 19],
    ['{"a":[{"":"b"},"":"c"}]}', 'Put { before "".', '{"a":[{"":"b"},{"":"c"}]}', 16],
    ['{"m":[{"type":"[b"},"type":"c"}', "Put ] before the comma.", '{"m":[{"type":"[b"}],"type":"c"}', 20],
    ['{"m":[{"type":"b"},"type":"c","n":[{"type":"d"}]}', "Put ] before the comma.", '{"m":[{"type":"b"}],"type":"c","n":[{"type":"d"}]}', 19],
    ['{"m":[{"n":[{"id":"b"},"id":"c"}]}', "Put ] before the comma.", '{"m":[{"n":[{"id":"b"}],"id":"c"}]}', 23],
    ['{"a": ,"b":1}', "Write the value; null, where there is none.", '{"a": null,"b":1}', 7],
    ['```json\n{"a":1}\n```', "Remove the lines that begin with ```: they mark JSON in another text, and are no part of it.", '{"a":1}', 1],
    ['var data = {"a":1};', "Remove what stands before the first {, and what belongs to it at the end.", '{"a":1}', 1],
    ['Here is the dataset:\n\n[\n{"a":1}]', "Remove what stands before the first [, and what belongs to it at the end.", '[{"a":1}]', 1],
    ['# Notes\n{"a":1}', "Remove the line: JSON has no comments and no titles.", '{"a":1}', 1],
    ['{"a":1, # one\n"b":2}', "Remove the comment, or move its words into a `note` field.", '{"a":1, \n"b":2}', 9],
    ['{"a":[1 # one\n]}', "Remove the comment, or move its words into a `note` field.", '{"a":[1 \n]}', 9],
    ['{"a":1 000}', "Write 1000.", '{"a":1000}', 6],
    ['{"a":2 500 000,\n"b":1}', "Write 2500000.", '{"a":2500000,\n"b":1}', 6],
    ['{"a":1 000.5}', "Write 1000.5.", '{"a":1000.5}', 6],
    ['{"a":1 000%}', "Write 1000.", '{"a":1000}', 6],
    ['{"a":1 000.1234567}', "Write 1000.1234567.", '{"a":1000.1234567}', 6],
    ['{"a":40 km. , "b":1}', 'Write the number alone, in digits, or put "40 km." into quotation marks where a text belongs.', '{"a":"40 km." , "b":1}', 6],
    ['{"a":[40 None]}', "Put a comma between the two.", '{"a":[40, null]}', 9],
    ['{"a":[40 True]}', "Put a comma between the two.", '{"a":[40, true]}', 9],
    ['{"a":[40 true]}', "Put a comma between the two.", '{"a":[40, true]}', 9],
    ['{"a":[{"b":1},"id":"c"}', "Put ] before the comma.", '{"a":[{"b":1}],"id":"c"}', 14],
    ['{"a":40%}', "Write 40.", '{"a":40}', 6],
    ['{"a":450+,"b":1}', "Write 450.", '{"a":450,"b":1}', 6],
    ['{"a":2 500 +}', "Write 2500.", '{"a":2500}', 6],
    ['{"a":[{"b":1}, ..., {"b":2}]}', "Remove it, and the comma after it.", '{"a":[{"b":1},  {"b":2}]}', 16],
    ['{"a":[{"b":1},\n...\n{"b":2}]}', "Remove it.", '{"a":[{"b":1},\n{"b":2}]}', 1],
    ['{"a":[{"b":1} … {"b":2}]}', "Write a comma in its place.", '{"a":[{"b":1} , {"b":2}]}', 15],
    ['{"a":[{"b":1} ...]}', "Remove it.", '{"a":[{"b":1} ]}', 15],
    ['{"a":["b", ...]}', "Remove it, and the comma before it.", '{"a":["b" ]}', 12],
    ['{"a":[...]}', "Remove it.", '{"a":[]}', 7],
    ['{"a":[…, 1]}', "Remove it, and the comma after it.", '{"a":[ 1]}', 7],
    ['{"a":..., "b":1}', "Write the value that it stands for.", '{"a":1, "b":1}', 6],
    ['{"a":1, ...}', "Remove it, and the comma before it.", '{"a":1 }', 9],
    ['{"a":40 million}', 'Write the number alone, in digits, or put "40 million" into quotation marks where a text belongs.', '{"a":40000000}', 6],
    ['{"a":[40 km]}', 'Write the number alone, in digits, or put "40 km" into quotation marks where a text belongs.', '{"a":["40 km"]}', 7],
    ['{"a":[189 250]}', "Put a comma between the two.", '{"a":[189, 250]}', 10],
    ['{"a":1 "b":2}', "Put a comma between the two.", '{"a":1, "b":2}', 7],
    ['{"a":-02}', "Remove the zeros; what is no number but a code belongs into quotation marks.", '{"a":-2}', 6],
    ['{"a"}', "Write a colon and the value.", '{"a": null}', 5],
    ['{"a":"x\ty"}', "Write a space in its place.", '{"a":"x y"}', 8],
    ['{a":1}', "Put a quotation mark before a.", '{"a":1}', 2],
    ['{"a":1,\n  b_c" : [2]}', "Put a quotation mark before b_c.", '{"a":1,\n  "b_c" : [2]}', 3],
    ['{"a":{,"b":1}}', "Write what is missing, or remove the comma.", '{"a":{"b":1}}', 7],
  ])("%s", (text, mend, mended, column) => {
    expect(checkSyntax(text).findings).toMatchObject([{ mend, column }]);
    expect(checkSyntax(mended).findings).toEqual([]);
  });
});

test.each([
  ['{ "type": "Retired"; "id": "river-1", "since": "1.0.0", "replacedBy": [], "reason": "Twice." }', "Here stands ; instead of a comma.", ";", ","],
  ['{ "type" = "Retired", "id": "river-1", "since": "1.0.0", "replacedBy": [], "reason": "Twice." }', "Here stands = instead of a colon.", " =", ":"],
  ['{ "type": "Retired", "id": "river-1", "since": 2025-06-23, "replacedBy": [], "reason": "Twice." }', "The date 2025-06-23 stands there without quotation marks.", "2025-06-23", '"1.0.0"'],
  [String.raw`{ "type": "Retired", "id": "river-1", "since": "1.0.0", "replacedBy": [], "reason": "The forum\'s." }`, "A backslash begins an escape that JSON does not know.", "\\'", "'"],
])("what stands where it may not: %s", (text, message, wrong, right) => {
  expect(validateText(text).findings.map((finding) => finding.message)).toEqual([message]);
  expect(validateText(text.replace(wrong, right)).findings).toEqual([]);
});

describe("a bracket that is missing is told where it belongs", () => {
  const dataset = JSON.stringify(complete({}), null, 2);
  const themes = dataset.indexOf('"themes": [');
  const first = dataset.indexOf("    },\n    {", themes);
  const [listEnd, list] = [dataset.indexOf("\n  ],", themes), dataset.slice(themes).search(/\n {4}\}\n {2}\],/) + themes];
  const without = (at: number, words: string) => {
    expect(dataset.slice(at, at + words.length)).toBe(words);
    return dataset.slice(0, at) + dataset.slice(at + words.length);
  };
  test.each([
    ["of a record, before a comma", without(first + 4, "}"), "Put } before the comma.", "}"],
    ["of a record, with its comma", without(first, "    },\n"), "Put } and a comma there.", "},"],
    ["of the last record of a list", without(list, "\n    }"), "Put } before ].", "}"],
    ["of a list, with its comma", without(listEnd, "\n  ],"), "Put ] and a comma there.", "],"],
  ])("%s", (_, text, mend, bracket) => {
    const { findings } = validateText(text);
    expect(findings.map((finding) => finding.mend)).toEqual([mend]);
    const { line, column } = findings[0]!;
    const lines = text.split("\n");
    lines[line! - 1] = `${lines[line! - 1]!.slice(0, column! - 1)}${bracket}${lines[line! - 1]!.slice(column! - 1)}`;
    expect(validateText(lines.join("\n"), { vocabularies: conceptIds }).findings).toEqual([]);
  });
});

test("two records on one line are to be written on two", () => {
  const line = JSON.stringify({ type: "Retired", id: "river-1", since: "1.0.0", replacedBy: [], reason: "Twice." });
  expect(validateText(`${line}${line.replace("-1", "-2")}`, { format: "ndjson" }).findings).toMatchObject([{ rule: "json-is-well-formed", mend: expect.stringContaining("Write each record on a line of its own") }]);
});

test("one document over several lines is to be read as JSON", () => {
  const text = JSON.stringify(complete({}), null, 2);
  expect(validateText(text, { format: "ndjson" }).findings).toMatchObject([{ mend: expect.stringContaining("--input-format json`") }]);
  expect(validateText(text, { format: "json" }).findings.filter(({ rule }) => rule === "json-is-well-formed")).toEqual([]);
});

test("several documents in one file may be NDJSON", () => {
  const record = JSON.stringify({ type: "Retired", id: "river-1", since: "1.0.0", replacedBy: [], reason: "Twice." });
  const text = `${record}\n${record.replace("river-1", "river-2")}\n`;
  expect(validateText(text).findings).toMatchObject([{ mend: expect.stringContaining("--input-format ndjson") }]);
  expect(validateText(text, { format: "ndjson" }).findings).toEqual([]);
});

test("two documents that go over several lines are no NDJSON", () => {
  expect(validateText(`${datasetFiles.messages}\n${datasetFiles.messages}`).findings).toMatchObject([{ mend: expect.stringMatching(/^Put the records into the lists of one dataset/) as string }]);
});

test.each(["NaN", "Infinity"])("%s is not to be made null where a number must stand", (word) => {
  const text = datasetFiles.messages.replace('"position": 1,', `"position": ${word},`);
  expect(validateText(text).findings).toMatchObject([{ didYouMean: null, mend: "Write a number, or null where the field allows it." }]);
});

test("the name of a file is told from what stands in one", () => {
  for (const path of ["../messages.json", "data/river.ndjson.gz"]) {
    for (const format of ["json", "ndjson"] as const) expect(validateText(path, { format }).findings).toMatchObject([{ mend: expect.stringContaining("This looks like the name of a file") }]);
  }
  expect(validateText("messages", {}).findings[0]!.mend).not.toContain("name of a file");
});
