import { describe, expect, test } from "vitest";
import { validate, validateText } from "../src/index.js";
import { complete, conceptIds, datasetFiles, type JsonObject } from "./support/river-forum.js";

/** What is found in a piece over a valid dataset, and what is left when the suggestion is written there. */
function follow(pieceOf: (value: unknown) => JsonObject, value: unknown) {
  const findings = validate(complete(pieceOf(value)), { vocabularies: conceptIds }).findings;
  expect(findings).toHaveLength(1);
  const { didYouMean, rule } = findings[0]!;
  const meant = didYouMean === null ? null : ((rule === "values-have-the-right-type" ? JSON.parse(didYouMean) : didYouMean) as unknown);
  const left = meant === null ? null : validate(complete(pieceOf(meant)), { vocabularies: conceptIds }).findings;
  return { meant, left };
}

const date = (value: unknown) => ({ events: [{ date: value }] });
const country = (value: unknown) => ({ events: [{ country: value }] });
const language = (value: unknown) => ({ language: value });
const version = (value: unknown) => ({ version: value });
const codes = (value: unknown) => ({ themes: [{ codes: [value] }] });
const time = (value: unknown) => ({ consultations: [{ startTime: value }] });
const offset = (value: unknown) => ({ consultations: [{ utcOffset: value }] });
const url = (value: unknown) => ({ publisher: { url: value } });
const messageId = (value: unknown) => ({ messages: [{ id: value }] });
const length = (value: unknown) => ({ sources: [{ length: value }] });
const mentions = (value: unknown) => ({ messages: [{ mentions: value }] });
const themeOf = (value: unknown) => ({ topics: [{ theme: value }] });
const retiredList = (value: unknown) => ({ retired: [{ replacedBy: value }] });

describe("who follows a suggestion finds nothing more", () => {
  test.each<[(value: unknown) => JsonObject, unknown, unknown]>([
    [date, "2030-5-7", "2030-05-07"],
    [date, "7.5.2030", "2030-05-07"],
    [date, "20300507", "2030-05-07"],
    [date, 20300507, "2030-05-07"],
    [date, 2030, "2030"],
    [date, "7 May 2030", "2030-05-07"],
    [date, "May 7, 2030", "2030-05-07"],
    [date, "May 2030", "2030-05"],
    [date, "2030-05-07T10:00:00Z", "2030-05-07"],
    [date, "2030-05-07 ", "2030-05-07"],
    [date, "2030–05–07", "2030-05-07"],
    [date, "2030-5-7/2030-5-9", "2030-05-07/2030-05-09"],
    [date, "23/05/2030", "2030-05-23"],
    [date, "05/23/2030", "2030-05-23"],
    [date, "2030/5/23", "2030-05-23"],
    [date, "05/05/2030", "2030-05-05"],
    [date, "2030-05-07 to 2030-05-09", "2030-05-07/2030-05-09"],
    [date, "23/05/2030 - 27/05/2030", "2030-05-23/2030-05-27"],
    [date, "7–9 May 2030", "2030-05-07/2030-05-09"],
    [date, "7 to 9 May 2030", "2030-05-07/2030-05-09"],
    [date, "30 April – 2 May 2030", "2030-04-30/2030-05-02"],
    [date, "May 7-9, 2030", "2030-05-07/2030-05-09"],
    [country, "no", "NO"],
    [country, "Norway", "NO"],
    [country, "the Netherlands", "NL"],
    [country, "Cote d'Ivoire", "CI"],
    [country, "Suisse", "CH"],
    [country, "KEN", "KE"],
    [country, "Kosovo", "XK"],
    [country, " NO", "NO"],
    [country, "NО", "NO"],
    [country, "uk", "GB"],
    [language, "en_GB", "en-GB"],
    [language, "English", "en"],
    [language, "Français", "fr"],
    [version, "1.0", "1.0.0"],
    [version, "v1.2", "1.2.0"],
    [version, 1, "1.0.0"],
    [time, "9:30", "09:30"],
    [offset, "+2", "+02:00"],
    [offset, "Z", "+00:00"],
    [length, "9,000", 9000],
    [length, " 9 000", 9000],
    [url, "www.example.org", "https://www.example.org"],
    [codes, "SDG6", "sdg-6"],
    [codes, "SDG 6", "sdg-6"],
    [messageId, "rivr-2030-msg-001", "river-2030-msg-001"],
    [messageId, "msg-001", "river-2030-msg-001"],
    [retiredList, "river-2030-msg-001", ["river-2030-msg-001"]],
    [mentions, "sdg-6, SDG 14", ["sdg-6", "sdg-14"]],
  ])("%#: %j", (piece, value, meant) => {
    expect(follow(piece, value)).toEqual({ meant, left: [] });
  });
});

test.each<[(value: unknown) => JsonObject, unknown]>([
  [date, "2030-2-30"],
  [date, "07/05/2030"],
  [date, "32/13/2030"],
  [date, "7-9 May"],
  [date, "9-7 May 2030"],
  [date, "2030-05-09/2030-5-7"],
  [date, "spring 2030"],
  [date, 5],
  [country, "xx"],
  [country, "Norwegia"],
  [country, 47],
  [language, "englisch"],
  [version, "first"],
  [length, "9.000,5"],
  [length, "1,00,000"],
  [length, "over 9,000"],
  [retiredList, "The third message."],
  [codes, "sdg-6, sdg-14"],
  [codes, "SDG 6; SDG 14"],
  [themeOf, "river-2030-theme-1, river-2030-theme-2"],
  [messageId, "сообщение-1"],
  [messageId, "Straße 1"],
  [(messages: unknown) => ({ messages }), "the list"],
])("nothing is suggested where it would only be found again, %#: %j", (piece, value) => {
  expect(follow(piece, value).meant).toBeNull();
});

test("of a date whose day and month cannot be told apart, both are offered", () => {
  const { findings } = validate(complete(date("07/05/2030")), { vocabularies: conceptIds });
  expect(findings).toMatchObject([{ mend: expect.stringContaining('Write "2030-05-07" or "2030-07-05"') }]);
});

test("an ID that another record has is not suggested", () => {
  const messages = [{}, { id: "rivr-2030-msg-001" }];
  expect(validate(complete({ messages })).findings).toMatchObject([{ rule: "ids-begin-with-the-prefix", didYouMean: null }]);
});

test.each([
  ["records", [{ type: "Event" }], /^Put the list into a dataset/],
  ["a dataset", [complete({})], /^Remove the brackets/],
  ["two datasets", [complete({}), complete({})], /^Remove the brackets/],
  ["a header and its records", [{ type: "MessagesDataset" }, { type: "Event" }], /^Write the dataset and its records as NDJSON/],
])("who reads that a list is no document learns what becomes of %s", (_, list, mend) => {
  const text = JSON.stringify(list);
  for (const findings of [validate(list).findings, validateText(text).findings, validateText(text + " ".repeat(5 << 20)).findings]) {
    expect(findings).toMatchObject([{ rule: "values-have-the-right-type", mend: expect.stringMatching(mend) }]);
  }
});

test("a title in the place of an ID is not made into one that no record has", () => {
  const findings = (theme: string) => validate(complete({ topics: [{ theme }] }), { vocabularies: conceptIds }).findings;
  expect(findings("The river and its banks")).toMatchObject([{ didYouMean: null, mend: 'Write the ID of what it names: the words that stand in its field "id".' }]);
  expect(findings("River 2030 Theme 1")).toMatchObject([{ didYouMean: "river-2030-theme-1" }]);
});

test("a comma after a record is told of as such", () => {
  const record = JSON.stringify({ type: "Retired", id: "river-1", since: "1.0.0", replacedBy: [], reason: "Twice." });
  for (const format of ["json", "ndjson"] as const) {
    const report = validateText(`${record},\n`, { format });
    expect(report.findings).toMatchObject([{ rule: "json-is-well-formed", column: record.length + 1, mend: "Remove the comma." }]);
  }
});

test("it is the cell that ends, not the file", () => {
  const csv = 'type,id,since,replacedBy,reason\nRetired,river-1,1.0.0,"[""a""",Twice.\n';
  const [finding] = validateText(csv, { format: "csv" }).findings;
  expect(finding).toMatchObject({ mend: "Complete the cell: its end is missing.", message: expect.stringContaining("the cell ends before the list that begins in column 1 is closed") });
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

test("what is to be written is not shortened, and a long text is not to be written", () => {
  const event = (name: string) => JSON.stringify({ ...((complete({}) as JsonObject)["events"] as JsonObject[])[0]!, name });
  const mendOf = (name: string) => validateText(event(name)).findings.map(({ mend }) => mend);
  expect(mendOf(`The forum of the digitÃ¸l river, ${"for all who live by it, ".repeat(3)}and others`)).toEqual([expect.stringMatching(/^Write "The forum of the digitøl river, .* and others"/)]);
  const [mend] = mendOf(`The digitÃ¸l river, ${"for all who live by it, ".repeat(30)}and others`);
  expect(mend).toMatch(/^Write "ø" for "Ã¸"/);
  expect(mend).not.toContain("…");
});

test("a dataset in a list is to be taken out of it, and a list of records is not", () => {
  for (const space of ["", " ".repeat(3_000_000)]) {
    const mendOf = (list: unknown) => validateText(JSON.stringify(list).replace("[{", `[${space}{`)).findings.map(({ mend }) => mend);
    expect(mendOf([complete({})])).toEqual([expect.stringContaining("Remove the brackets [ and ]")]);
    expect(mendOf([{ type: "Retired", id: "river-1" }])).toEqual([expect.stringContaining("Put the list into a dataset")]);
  }
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

test("several IDs in one text are to be written one by one", () => {
  const mendOf = (piece: JsonObject) => validate(complete(piece), { vocabularies: conceptIds }).findings.map(({ mend }) => mend);
  expect(mendOf(codes("sdg-6, SDG 14"))).toEqual(['Write each ID as an item of its own: "sdg-6", "sdg-14".']);
  expect(mendOf(themeOf("river-2030-theme-1; river-2030-theme-2"))).toEqual(["Write one ID: this field is no list."]);
});

test.each(["NaN", "Infinity"])("%s is not to be made null where a number must stand", (word) => {
  const text = datasetFiles.messages.replace('"position": 1,', `"position": ${word},`);
  expect(validateText(text).findings).toMatchObject([{ didYouMean: null, mend: "Write a number, or null where the field allows it." }]);
});
