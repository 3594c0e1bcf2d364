import { describe, expect, test } from "vitest";
import { validate, validateText } from "../src/index.js";
import { complete, conceptIds, datasets, type JsonObject } from "./support/river-forum.js";

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
const codes = (value: unknown) => ({ themes: [{ codes: [value], codesAsPrinted: null }] });
const time = (value: unknown) => ({ consultations: [{ startTime: value }] });
const offset = (value: unknown) => ({ consultations: [{ utcOffset: value }] });
const url = (value: unknown) => ({ publisher: { url: value } });
const messageId = (value: unknown) => ({ messages: [{ id: value }] });
const length = (value: unknown) => ({ sources: [{ length: value }] });
const hosts = (value: unknown) => ({ events: [{ hosts: value }] });
const mentions = (value: unknown) => ({ messages: [{ mentions: value }] });
const themeOf = (value: unknown) => ({ topics: [{ theme: value }] });
const qualifier = (value: unknown) => ({ observations: [{ qualifier: value, asPrinted: "some 40", quote: "some 40 ferries" }] });
const printed = (asPrinted: string) => (value: unknown) => ({ observations: [{ value, qualifier: "plain", asPrinted, quote: `${asPrinted} of all` }] });
const kind = (value: unknown) => ({ asks: [{ kind: value }] });
const stance = (value: unknown) => ({ clusters: [{ members: [{ stance: value }] }] });
const confidence = (value: unknown) => ({ events: [{ confidence: value }] });
const status = (value: unknown) => ({ sources: [{ status: value }] });
const hash = (value: unknown) => ({ sources: [{ sha256: value }] });
const ordinal = (value: unknown) => ({ events: [{ ordinal: value }] });
const textIncluded = (value: unknown) => ({ sources: [{ textIncluded: value }] });
const support = (value: unknown) => ({ asks: [{ support: value, supportAsPrinted: null }] });
const ranges = (value: unknown) => ({ messages: [{ source: { ranges: value } }] });
const retiredList = (value: unknown) => ({ retired: [{ replacedBy: value }] });

describe("who follows a suggestion finds nothing more", () => {
  test.each<[(value: unknown) => JsonObject, unknown, unknown]>([
    [ranges, "3-9", [{ start: 3, end: 9 }]],
    [ranges, "3–9; 10–12", [{ start: 3, end: 9 }, { start: 10, end: 12 }]],
    [ranges, [3, 9], [{ start: 3, end: 9 }]],
    [ranges, { start: 3, end: 9 }, [{ start: 3, end: 9 }]],
    [qualifier, "over", "more-than"],
    [qualifier, "Around", "about"],
    [support, "broad", "strong"],
    [kind, "Remark", "remark"],
    [stance, "support", "supports"],
    [confidence, "med", "medium"],
    [status, "Final version", "final"],
    [ordinal, "3rd", 3],
    [textIncluded, "no", false],
    [themeOf, "river-2030–theme-1", "river-2030-theme-1"],
    [time, "9:05 AM", "09:05"],
    [time, "12:15 a.m.", "00:15"],
    [time, "9 am", "09:00"],
    [time, "0.416666666666667", "10:00"],
    [offset, "UTC+2", "+02:00"],
    [date, 47610, "2030-05-07"],
    [date, "2030-31-05", "2030-05-31"],
    [language, "en-UK", "en-GB"],
    [language, "jp", "ja"],
    [language, "gr", "el"],
    [date, "2030-5-7", "2030-05-07"],
    [date, "7.5.2030", "2030-05-07"],
    [date, "20300507", "2030-05-07"],
    [date, "2030-05-07 00:00:00", "2030-05-07"],
    [date, "2030-05-07/09", "2030-05-07/2030-05-09"],
    [date, "7 Sept 2030", "2030-09-07"],
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
    [date, "30/04/2030-02/05/2030", "2030-04-30/2030-05-02"],
    [date, "04/30/2030 to 05/02/2030", "2030-04-30/2030-05-02"],
    [date, "02/05/2030 – 30/05/2030", "2030-05-02/2030-05-30"],
    [date, "7-May-2030", "2030-05-07"],
    [date, "May-2030", "2030-05"],
    [date, "7-May-30", "2030-05-07"],
    [date, "2O30-05-07", "2030-05-07"],
    [date, "2030-O5-l7", "2030-05-17"],
    [date, "7 mai 2030", "2030-05-07"],
    [date, "1er août 2030", "2030-08-01"],
    [date, "7. Mai 2030", "2030-05-07"],
    [date, "7.–9. März 2030", "2030-03-07/2030-03-09"],
    [date, "12 de junio de 2030", "2030-06-12"],
    [date, "13 июня 2030", "2030-06-13"],
    [date, "13 févr. 2030", "2030-02-13"],
    [date, "juin 2030", "2030-06"],
    [country, "no", "NO"],
    [country, "Norway", "NO"],
    [country, "the Netherlands", "NL"],
    [country, "Cote d'Ivoire", "CI"],
    [country, "Suisse", "CH"],
    [country, "KEN", "KE"],
    [country, "Kosovo", "XK"],
    [country, "Россия", "RU"],
    [country, "中国", "CN"],
    [language, "Hebrew", "he"],
    [language, "русский", "ru"],
    [date, "23/05/2030-27/05/2030", "2030-05-23/2030-05-27"],
    [date, "2030-05-23–2030-05-27", "2030-05-23/2030-05-27"],
    [url, "www.example.org/a–b", "https://www.example.org/a–b"],
    [country, " NO", "NO"],
    [country, "NО", "NO"],
    [country, "uk", "GB"],
    [language, "en_GB", "en-GB"],
    [language, "English", "en"],
    [language, "Français", "fr"],
    [version, "1.0", "1.0.0"],
    [version, "v1.2", "1.2.0"],
    [version, "1.2-draft", "1.2.0-draft"],
    [version, 1, "1.0.0"],
    [time, "9:30", "09:30"],
    [time, 1030, "10:30"],
    [time, "930", "09:30"],
    [offset, 2, "+02:00"],
    [offset, -5, "-05:00"],
    [offset, "0530", "+05:30"],
    [qualifier, ">", "more-than"],
    [qualifier, "≤ ", "at-most"],
    [qualifier, ">=", "at-least"],
    [printed("1,500"), ">1500", 1500],
    [printed("1,500"), "≥ 1,500", 1500],
    [printed("45%"), "<45%", 45],
    [ordinal, "4th", 4],
    [url, "htps://example.org", "https://example.org"],
    [url, "htttp://example.org", "http://example.org"],
    [url, "HTTPS:/example.org", "https://example.org"],
    [url, "http//example.org", "http://example.org"],
    [hash, `sha256:${"0aF1".repeat(16)}`, "0af1".repeat(16)],
    [hash, `SHA-256=${"0af1".repeat(16)}`, "0af1".repeat(16)],
    [offset, "+2", "+02:00"],
    [offset, "Z", "+00:00"],
    [length, "9,000", 9000],
    [length, "9000,", 9000],
    [length, " 9 000", 9000],
    [length, "09000", 9000],
    [length, "9E+03", 9000],
    [printed("1,500"), "01500", 1500],
    [printed("1,500"), "+1,500", 1500],
    [printed("1,500"), "1.5E+03", 1500],
    [printed("1,500+"), "1500+", 1500],
    [printed("45%"), "45%", 45],
    [printed("45%"), "45 %", 45],
    [printed("45.5%"), "45.5%", 45.5],
    [url, "www.example.org", "https://www.example.org"],
    [codes, "SDG6", "sdg-6"],
    [codes, "SDG 6", "sdg-6"],
    [codes, "sdg 6", "sdg-6"],
    [codes, "SDGs 06", "sdg-6"],
    [messageId, "rivr-2030-msg-001", "river-2030-msg-001"],
    [messageId, "msg-001", "river-2030-msg-001"],
    [retiredList, "river-2030-msg-001", ["river-2030-msg-001"]],
    [mentions, "sdg-6, SDG 14", ["sdg-6", "sdg-14"]],
    [mentions, "SDG 6, 14", ["sdg-6", "sdg-14"]],
    [mentions, "SDGs 6 and 14", ["sdg-6", "sdg-14"]],
    [mentions, "sdg-6 - sdg-14", ["sdg-6", "sdg-14"]],
    [hosts, "-Talheim council", ["Talheim council"]],
    [mentions, "-sdg-6", ["sdg-6"]],
    [country, ["NO"], "NO"],
    [confidence, ["medium"], "medium"],
    [themeOf, ["river-2030-theme-1"], "river-2030-theme-1"],
    [length, [9000], 9000],
    [date, ["2030-05-07", "2030-05-09"], "2030-05-07/2030-05-09"],
    [date, { start: "2030-05-07", end: "9 May 2030" }, "2030-05-07/2030-05-09"],
    [date, { start: "2030-05-07", end: null }, "2030-05-07"],
  ])("%#: %j", (piece, value, meant) => {
    expect(follow(piece, value)).toEqual({ meant, left: [] });
  });
});

test.each<[(value: unknown) => JsonObject, unknown]>([
  [date, "2030-2-30"],
  [date, "07/05/2030"],
  [date, "7.5.0030"],
  [date, "May-30"],
  [date, "7-May-75"],
  [date, "7.5.30"],
  [date, "02/05/2030-04/05/2030"],
  [date, "30/04/2030-31/05/2030-01/06/2030"],
  [date, "00/04/2030-30/04/2030"],
  [date, "32/13/2030"],
  [date, "00/06/2030"],
  [date, "0/5/2030"],
  [date, "7-9 May"],
  [date, "9-7 May 2030"],
  [date, "2030-05-09/2030-5-7"],
  [date, "spring 2030"],
  [date, "Frühling 2030"],
  [date, "7 listopada 2030"],
  [date, "2O30-02-30"],
  [date, 5],
  [country, "xx"],
  [country, "Norwegia"],
  [country, 47],
  [language, "englisch"],
  [version, "first"],
  [version, "2031-06-01"],
  [time, "1075"],
  [time, 2530],
  [offset, 20],
  [qualifier, "!"],
  [url, "ftp://example.org"],
  [url, "example/htps://a"],
  [hash, "sha256:0af1"],
  [version, "1-2"],
  [length, "9.000,5"],
  [length, "1,00,000"],
  [length, "over 9,000"],
  [length, "9.000"],
  [length, "45%"],
  [length, "9000+"],
  [printed("1,500"), "1.500"],
  [printed("1,500"), "1.5E-03"],
  [printed("123,456,789,012"), "1.23457E+11"],
  [printed("1,500"), "over 1500"],
  [printed("1,500"), "+"],
  [retiredList, "The third message."],
  [codes, "sdg-6, sdg-14"],
  [codes, "SDG 6; SDG 14"],
  [themeOf, "river-2030-theme-1, river-2030-theme-2"],
  [messageId, "сообщение-1"],
  [messageId, "Straße 1"],
  [kind, "comment"],
  [stance, "against"],
  [time, "13:30 PM"],
  [time, "10"],
  [date, 12345],
  [date, "2030-13"],
  [date, { start: "2030-05-09", end: "2030-05-07" }],
  [date, { day: 7, month: 5, year: 2030 }],
  [date, []],
  [country, ["NO", "SE"]],
  [country, [1]],
  [(messages: unknown) => ({ messages }), "the list"],
])("nothing is suggested where it would only be found again, %#: %j", (piece, value) => {
  expect(follow(piece, value).meant).toBeNull();
});

test("of a date whose day and month cannot be told apart, both are offered", () => {
  const { findings } = validate(complete(date("07/05/2030")), { vocabularies: conceptIds });
  expect(findings).toMatchObject([{ mend: expect.stringContaining('Write "2030-05-07" or "2030-07-05"') }]);
});

test.each([
  ["1.500", "Write 1500 or 1.5: whether the point parts thousands cannot be told."],
  ["1500+", "Write 1500: the “+” belongs into `qualifier` and `asPrinted`."],
  ["45%", "Write 45."],
  ["over 1500", "Write the number alone: words such as “over” belong into `qualifier` and `asPrinted`."],
])("of the text %j for a number, its mend says what it may be", (value, mend) => {
  expect(validate(complete(printed("1,500")(value))).findings).toMatchObject([{ pointer: "/observations/0/value", mend }]);
});

test.each(["May-30", "7-May-75", "7.5.30", "7/5/30"])("of %s, the year is asked for", (text) => {
  expect(validate(complete(date(text))).findings).toMatchObject([{ mend: expect.stringMatching(/^Write the year with its four digits, like "\d{4}[\d-]*"\.$/) as string }]);
});

test("a dash between two days is not told to look like a hyphen, as one within a date is", () => {
  const message = (text: string) => validate(complete(date(text))).findings.map((finding) => finding.message).join();
  expect(message("12.–14. Mai 2030")).not.toContain("looks like");
  expect(message("2030–05–07")).toContain("looks like");
  expect(message("2030–02–30")).toContain("looks like");
});

test("a month in another script is not told to look like Latin letters, and a letter is told of that stands for a digit", () => {
  const message = (text: string) => validate(complete(date(text))).findings.map((finding) => finding.message).join();
  expect(message("13 июня 2030")).not.toContain("looks like");
  expect(message("2O30-05-07")).toContain("it holds the letter O in the place of a digit");
  expect(message("7 mai 2030")).not.toContain("the letter");
});

test("an ID that another record has is not suggested", () => {
  const messages = [{}, { id: "rivr-2030-msg-001" }];
  expect(validate(complete({ messages })).findings).toMatchObject([{ rule: "ids-begin-with-the-prefix", didYouMean: null }]);
});

test.each([
  ["river2030-msg-009", "river-2030-msg-009"],
  ["river-2030msg-009", "river-2030-msg-009"],
  ["river2030msg-009", "river-2030-msg-009"],
  ["river-msg-009", "river-2030-msg-009"],
  ["rivers-2030-msg-009", "river-2030-msg-009"],
  ["msg-009", "river-2030-msg-009"],
  ["river-20309-msg", "river-2030-msg"],
])("an ID that lacks a hyphen of the prefix has the prefix already: %s", (id, meant) => {
  expect(validate(complete({ messages: [{}, { id }] })).findings).toMatchObject([{ rule: "ids-begin-with-the-prefix", didYouMean: meant }]);
});

test("a title in the place of an ID is not made into one that no record has", () => {
  const findings = (theme: string) => validate(complete({ topics: [{ theme }] }), { vocabularies: conceptIds }).findings;
  expect(findings("The river and its banks")).toMatchObject([{ didYouMean: null, mend: 'Write the ID of what it names: the words that stand in its field "id".' }]);
  expect(findings("Theme 1")).toMatchObject([{ didYouMean: null }]);
    expect(findings("River_2030_Theme_1")).toMatchObject([{ didYouMean: "river-2030-theme-1" }]);
});

test.each([undefined, 1n, () => 1, Symbol("a"), { a: 1n }, Number.NaN])("what no JSON holds is not suggested to be taken out of brackets, %#", (value) => {
  for (const piece of [{ messages: [{ mentions: value }] }, { messages: [{ mentions: { value } }] }, country([value]), date([value]), date({ start: value }), { messages: [{ source: [value] }] }, confidence([value])]) {
    for (const { didYouMean } of validate(complete(piece), { vocabularies: conceptIds }).findings) expect(didYouMean).toBeNull();
  }
});

test("what stands in brackets where it belongs alone is to be taken out of them", () => {
  const mendsOf = (piece: JsonObject) => validate(complete(piece), { vocabularies: conceptIds }).findings.map(({ mend }) => mend);
  const { source } = (datasets.messages["messages"] as JsonObject[])[0]!;
  expect(mendsOf(country(["NO"]))).toEqual(['Write "NO" alone: without brackets around it, or a hyphen before it.']);
  expect(mendsOf({ messages: [{ source: [source] }] })).toEqual(["Take the one item out of the list: without brackets around it, or a hyphen before it."]);
  expect(mendsOf({ messages: [{ source: [] }] })).toEqual(["Write null."]);
  const { messages } = datasets.messages as { messages: JsonObject[] };
  expect(validate({ ...datasets.messages, messages: [messages] }, { vocabularies: conceptIds }).findings.slice(0, 1)).toMatchObject([{ mend: expect.stringContaining("Remove the brackets around these items") as string }]);
  for (const text of [JSON.stringify([messages, {}]), JSON.stringify(messages)])
    expect(validateText(text, { format: text.startsWith("[[") ? "json" : "ndjson" }).findings[0]).toMatchObject({ mend: expect.stringContaining("Remove the brackets around these items") as string });
  expect(validate({ ...datasets.messages, messages: [[messages[0]], ...messages.slice(1)] }, { vocabularies: conceptIds }).findings).toMatchObject([{ mend: expect.stringContaining("Take the one item out") as string }]);
});

describe("who follows a mend finds nothing more", () => {
  const findings = (piece: JsonObject) => validate(complete(piece), { vocabularies: conceptIds }).findings;

  test("that names the schema of the dataset", () => {
    const { $schema, ...rest } = datasets.statistics;
    expect(validate(rest).findings).toMatchObject([{ mend: `Add "$schema": ${JSON.stringify($schema)}.` }]);
  });

  test("that puts the whole prefix before an ID", () => {
    expect(findings({ ...datasets.messages, retired: [{ type: "Retired", id: "river-msg-9", since: "1.0.0", replacedBy: [], reason: "Twice." }] })).toMatchObject([
      { didYouMean: "river-2030-msg-9", mend: expect.stringContaining('Write "river-2030-msg-9"') },
    ]);
  });

  test("that asks for the space after a hyphen in YAML", () => {
    expect(findings(hosts("-Talheim council"))).toMatchObject([{ mend: 'Write ["Talheim council"]; in YAML, put a space after the hyphen that begins an item.' }]);
    expect(findings(hosts("-Talheim council -Bergau council"))).toMatchObject([{ didYouMean: null, mend: "Write a list; in YAML, put a space after each hyphen that begins an item." }]);
    expect(findings(hosts("Talheim-Bergau"))).toMatchObject([{ didYouMean: '["Talheim-Bergau"]' }]);
  });

  test("that says how an object is written, and how long a list is", () => {
    expect(findings({ publisher: "Us" })).toMatchObject([{ mend: 'Write an object such as { "name": …, "url": …, "note": … }.' }]);
    expect(findings({ messages: [{ extensions: { river: [] } }] })).toMatchObject([{ mend: 'Write an object: "river": { … }.' }]);
    const tension = { type: "Tension", id: "river-tension-9", between: ["river-ask-001"], note: "Both." };
    expect(findings({ tensions: [tension] })).toMatchObject([{ rule: "lists-are-long-enough", expected: "at least 2 items", mend: "Add what is missing: at least 2 items." }]);
  });

  test("that says of one range of a list how it is written", () => {
    for (const range of [[3, 9], "3-9", "3:9"]) expect(findings(ranges([range]))).toMatchObject([{ mend: 'Write { "start": 3, "end": 9 }.' }]);
    const noRange = { rule: "values-have-the-right-type", didYouMean: null };
    expect(findings({ messages: [{ slips: [3, 9] }] })).toMatchObject([noRange, noRange]);
    for (const none of [[9, 3], [3, 9, 12], "9-3", "3"]) expect(findings(ranges([none]))).toMatchObject([{ didYouMean: null }]);
  });

  test.each(["UN", "WSIS+20", "report.pdf", "https://example.org/x"])("that does not make an ID of %s", (id) => {
    expect(findings({ topics: [{ theme: id }] })).toMatchObject([{ didYouMean: null, mend: expect.stringContaining("Write the ID of what it names") }]);
  });

  test.each([
    ["csv", "type,id,since\nRetired,a,1.0.0\n"],
    ["csv", "type;id;since\n"],
    ["yaml", "type: Retired\nid: a\n"],
    ["yaml", "---\ntype: Retired\n"],
  ])("that calls %s so", (format, text) => {
    expect(validateText(text).findings[0]).toMatchObject({ mend: expect.stringContaining(`--input-format ${format}`) });
  });

  test.each(["type,id,since\nRetired,a,1.0.0\n", 'type;id;reason\nRetired;a;"They said: no"\n', "id,type,\"text\"\nb,Message,\"a: b\n"])("that calls CSV so, in YAML: %j", (text) => {
    expect(validateText(text, { format: "yaml" }).findings).toMatchObject([{ line: 1, mend: expect.stringContaining("--input-format csv") as string }]);
  });

  test.each(["<!DOCTYPE html>\n<html lang=\"en\">\n", "<html>", '<?xml version="1.0"?>\n<a>b: c: d</a>'])("that says what a page is, in CSV and YAML: %j", (text) => {
    for (const format of ["csv", "yaml"] as const) expect(validateText(text, { format }).findings).toMatchObject([{ line: 1, mend: expect.stringContaining("this is HTML or XML") as string }]);
  });

  test("that says what a part of a record may hold", () => {
    expect(findings({ asks: [{ leadIn: { text: "Many called for:", ranges: undefined } }] })).toMatchObject([{ rule: "fields-are-present", mend: 'Add "ranges".' }]);
    expect(findings({ messages: [{ source: { ranges: [{ start: 3, end: 9, note: "x" }] } }] })).toMatchObject([{ rule: "fields-are-known", mend: "Remove it." }]);
    expect(findings({ messages: [{ colour: "blue" }] })).toMatchObject([{ mend: expect.stringContaining("under `extensions`") }]);
    expect(validateText(Buffer.from("\ufefftype: Retired\n", "utf16le"), { format: "yaml" }).findings).toMatchObject([{ rule: "files-are-text", expected: "YAML" }]);
  });

  test("that calls NDJSON so, in YAML", () => {
    expect(validateText('{ "type": "Retired" }\n{ "type": "Retired" }\n', { format: "yaml" }).findings).toMatchObject([{ line: 2, mend: expect.stringContaining("--input-format ndjson") }]);
  });
});

describe("what a figure is about", () => {
  const about = (subject: string) => validate(complete({ observations: [{ subject, within: null }] }), { vocabularies: conceptIds }).findings;

  test("may be a concept of the forum's own, but no event that is not there", () => {
    for (const id of ["river-2030-youth", "river-2030-hq", "river-2030-dya17"]) expect(about(id)).toEqual([]);
    expect(about("igf-2025")).toMatchObject([{ rule: "concepts-are-known", mend: expect.stringContaining("give the dataset that has it in the same call") }]);
    expect(about("river-2030-obs-001")).toMatchObject([{ rule: "concepts-are-known" }]);
  });
});

test("it is the cell that ends, not the file", () => {
  const csv = 'type,id,since,replacedBy,reason\nRetired,river-1,1.0.0,"[""a""",Twice.\n';
  const [finding] = validateText(csv, { format: "csv" }).findings;
  expect(finding).toMatchObject({ mend: "Complete the cell: its end is missing.", message: expect.stringContaining("the cell ends before the list that begins in column 1 is closed") });
});

test("what is to be written is not shortened, and a long text is not to be written", () => {
  const event = (name: string) => JSON.stringify({ ...((complete({}) as JsonObject)["events"] as JsonObject[])[0]!, name });
  const mendOf = (name: string) => validateText(event(name)).findings.map(({ mend }) => mend);
  expect(mendOf(`The forum of the digitÃ¸l river, ${"for all who live by it, ".repeat(3)}and others`)).toEqual([expect.stringMatching(/^Write "The forum of the digitøl river, .* and others"/)]);
  const [mend] = mendOf(`The digitÃ¸l river, ${"for all who live by it, ".repeat(30)}and others`);
  expect(mend).toMatch(/^Write "ø" for "Ã¸"/);
  expect(mend).not.toContain("…");
});

test("where several records name one that is not there, its own ID may be the wrong one", () => {
  const dataset = complete({}) as JsonObject;
  const topics = dataset["topics"] as JsonObject[];
  const misnamed = (themes: JsonObject[]) => themes.map((theme, index) => (index === 0 ? { ...theme, id: "river-2030-thme-1" } : theme));
  const { findings } = validate({ ...dataset, themes: misnamed(dataset["themes"] as JsonObject[]) }, { vocabularies: conceptIds });
  expect(topics.length + (dataset["messages"] as JsonObject[]).length).toBeGreaterThan(2);
  expect(findings).toMatchObject([{ rule: "references-resolve", didYouMean: "river-2030-thme-1", mend: expect.stringContaining('if those that name it are right, correct that ID to "river-2030-theme-1"') }]);
});

test("several IDs in one text are to be written one by one", () => {
  const mendOf = (piece: JsonObject) => validate(complete(piece), { vocabularies: conceptIds }).findings.map(({ mend }) => mend);
  for (const text of ["sdg-6, SDG 14", "sdg-6 - sdg-14"]) expect(mendOf(codes(text))).toEqual(['Write each ID as an item of its own: "sdg-6", "sdg-14".']);
  expect(mendOf(themeOf("river-2030-theme-1; river-2030-theme-2"))).toEqual(["Write one ID: this field is no list."]);
});
