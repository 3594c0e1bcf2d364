import { describe, expect, test } from "vitest";
import { validate, validateText } from "../src/index.js";
import { findings } from "./support/findings.js";
import { complete, datasetFiles, datasets, sourceTexts, type JsonObject } from "./support/river-forum.js";

describe("positions", () => {
  const positions = (...numbers: number[]) => findings({ messages: numbers.map((position) => ({ position })) });

  test("have one finding for one gap, repetition or stray number", () => {
    expect(positions(2, 3, 4)).toEqual([["positions-are-contiguous", "/messages/0/position"]]);
    expect(positions(1, 1, 2)).toEqual([["positions-are-contiguous", "/messages/1/position"]]);
    expect(positions(1, 7, 3)).toEqual([["positions-are-contiguous", "/messages/1/position"]]);
  });

  test("that are all there in another order have one finding, that keeps the numbers", () => {
    for (const numbers of [[2, 1, 3], [1, 3, 2], [3, 1, 2], [3, 2, 1]]) {
      const [finding, ...others] = validate(complete({ messages: numbers.map((position) => ({ position })) })).findings;
      expect(finding).toMatchObject({ rule: "positions-are-contiguous", message: expect.stringContaining("are not in the order of their positions"), mend: expect.stringContaining("Sort the records by their position") });
      expect(others).toEqual([]);
      expect(positions(...numbers.sort())).toEqual([]);
    }
  });

  test("are not missing where a record stands in the list of another type", () => {
    const { events, messages, ...rest } = datasets.messages as { events: JsonObject[]; messages: JsonObject[] };
    for (const gone of [0, 1, 2]) {
      const moved = { ...rest, events: [...events, messages[gone]!], messages: messages.filter((_, index) => index !== gone) };
      const reports = [validate(moved), validateText(JSON.stringify(moved) + " ".repeat(5 << 20))];
      for (const report of reports) expect(report.findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([["type-is-known", `/events/${events.length}`]]);
    }
    const two = { ...rest, events: [...events, messages[0]!], messages: [messages[2]!] };
    expect(validate(two).findings.map(({ rule }) => rule)).toEqual(["type-is-known", "positions-are-contiguous"]);
  });

  test("that are not all there have one finding each", () => {
    expect(positions(3, 1, 1)).toHaveLength(3);
    expect(positions(2, 1, 4)).toHaveLength(3);
  });

  test("of asks count in each document by itself", () => {
    expect(findings({ asks: [{}, {}, { source: null, consultation: null, position: 1 }] })).toEqual([]);
    expect(findings({ asks: [{}, {}, { source: null, consultation: null, position: 3 }] })).toEqual([
      ["positions-are-contiguous", "/asks/2/position"],
    ]);
  });

  test("of an ask in a document that is not there are not judged", () => {
    expect(findings({ asks: [{ source: { document: "river-2030-notse" } }] })).toEqual([
      ["references-resolve", "/asks/0/source/document", "river-2030-notes"],
    ]);
  });

  test("are not judged after a record that cannot be read", () => {
    expect(findings({ messages: [{ position: "1" }, { position: 2 }] })).toEqual([
      ["values-have-the-right-type", "/messages/0/position", "1"],
    ]);
  });
});

describe("references", () => {
  test("to a record of another type are findings, with what was meant", () => {
    expect(findings({ messages: [{ theme: "river-2030-topic-1" }] })).toEqual([
      ["references-resolve", "/messages/0/theme", "river-2030-theme-1"],
    ]);
    expect(findings({ messages: [{ topic: "river-2030-topci-1" }] })).toEqual([
      ["references-resolve", "/messages/0/topic", "river-2030-topic-1"],
    ]);
    expect(findings({ messages: [{ source: { document: "river-2030-message-text" } }] })).toEqual([
      ["references-resolve", "/messages/0/source/document", "river-2030-messages-text"],
    ]);
  });

  test("to a record whose shape is wrong are none: the record is there", () => {
    expect(findings({ topics: [{ titel: "Ferries" }] }).map(([rule]) => rule)).toEqual(["fields-are-known"]);
  });

  test("to records of other datasets are findings only where the ID is of the form of this one's", () => {
    expect(findings({ clusters: [{ members: [{ record: "other-forum-msg-001", span: null }] }] })).toEqual([]);
    expect(findings({ clusters: [{ members: [{ record: "river-ask-999", span: null }] }] })).toEqual([
      ["references-resolve", "/clusters/0/members/0/record"],
    ]);
    expect(findings({ observations: [{ within: "river-2030-obs-999" }] })).toEqual([["references-resolve", "/observations/0/within"]]);
  });

  test("of a single record are not looked for", () => {
    const [message] = datasets.messages["messages"] as JsonObject[];
    expect(validate(message).findings).toEqual([]);
  });
});

describe("parents", () => {
  const parents = (...ids: (string | null)[]) => findings({ asks: ids.map((parent) => ({ parent })) });

  test("that loop have one finding for the loop", () => {
    expect(parents("river-ask-001")).toEqual([["parents-do-not-loop", "/asks/0/parent"]]);
    expect(parents("river-ask-003", "river-ask-001", "river-ask-002")).toEqual([["parents-do-not-loop", "/asks/0/parent"]]);
    expect(parents(null, "river-ask-003", "river-ask-002")).toEqual([["parents-do-not-loop", "/asks/1/parent"]]);
  });

  test("in a chain of any length do not", () => {
    const [ask] = datasets.consultations["asks"] as JsonObject[];
    const chain = Array.from({ length: 20_000 }, (_, index) => ({
      ...ask,
      id: `river-ask-${index}`,
      position: index + 1,
      parent: index === 0 ? null : `river-ask-${index - 1}`,
    }));
    expect(validate({ ...datasets.consultations, asks: chain, clusters: [], tensions: [] }).findings).toEqual([]);
  });
});

describe("dates", () => {
  const date = (text: string) => findings({ events: [{ date: text }] }).map(([rule]) => rule);

  test.each(["2028-02-29", "2000-02-29", "2030-12-31", "2030-05/2030-05-31", "2030/2030-03", "../2030-04-30", "2030-01-31/.."])(
    "%s is real",
    (text) => expect(date(text)).toEqual([]),
  );
  test.each(["2030-02-29", "1900-02-29", "2030-04-31", "../2030-06-31", "2030-02-30/2030-03-01"])("%s is not real", (text) =>
    expect(date(text)).toEqual(["dates-are-real"]),
  );
  test.each([
    ["0025-05-12", "2025-05-12", "2025"],
    ["0025", "2025", "2025"],
    ["0098-05", "1998-05", "1998"],
    ["2025-05-12/0025-05-14", "2025-05-12/2025-05-14", "2025"],
    ["0025-05-12/0025-05-14", "2025-05-12/2025-05-14", "2025"],
    ["0025-05-12/..", "2025-05-12/..", "2025"],
    ["../0049-05-12", "../2049-05-12", "2049"],
    ["0000-02-29", "2000-02-29", "2000"],
    ["2050/0051", null, "1951"],
    ["0025-02-30", null, "2025"],
  ])("%s has a year of two digits", (text, meant, year) => {
    const found = validate(complete({ events: [{ date: text }] })).findings;
    const mend = `Write the year with its four digits: ${year}.`;
    expect(found).toMatchObject([{ rule: "dates-are-real", message: expect.stringContaining(`most probably ${year}`), mend, didYouMean: meant }]);
    if (meant !== null) expect(date(meant)).toEqual([]);
  });
  test.each(["0925-05-12", "0925/0025"])("%s is too early", (text) => {
    expect(validate(complete({ events: [{ date: text }] })).findings).toMatchObject([{ rule: "dates-are-real", mend: "Write the year with its four digits.", didYouMean: null }]);
  });
  test.each(["2030-05-09/2030-05-07", "2031/2030-12-31", "2030-06/2030-05-31"])("%s runs backwards", (text) =>
    expect(date(text)).toEqual(["intervals-run-forwards"]),
  );
});

describe("quotes", () => {
  const texts = { sourceTexts };

  test("whose place is right are told what stands there", () => {
    const text = (words: string) => findings({ messages: [{ text: words }] }, texts);
    const [{ text: right }] = datasets.messages["messages"] as [{ text: string }];
    const told = [["quotes-stand-in-their-source", "/messages/0/text", right]];
    expect(text(`• ${right}`)).toEqual(told);
    expect(text(right.replace(/\w+/, "**$&**"))).toEqual(told);
  });

  test("that stand elsewhere are sent there", () => {
    expect(findings({ messages: [{ source: { ranges: [{ start: 91, end: 120 }] } }] }, texts)).toEqual([
      ["quotes-stand-in-their-source", "/messages/0/source/ranges", '"ranges": [{"start":90,"end":119}]'],
    ]);
  });

  test("of a text that is not the described one are not looked for", () => {
    const options = { sourceTexts: { "river-2030-messages-text": "Another text." } };
    expect(validate(datasets.messages, options).findings.map(({ rule }) => rule)).toEqual(["source-texts-match"]);
  });

  test("are looked for in every field that quotes", () => {
    expect(findings({ asks: [{ span: { text: "Shorter hours" } }] }, texts)).toEqual([
      ["quotes-stand-in-their-source", "/asks/0/span/text"],
    ]);
    expect(findings({ asks: [{ leadIn: { text: "Many asked for:" } }] }, texts)).toEqual([
      ["quotes-stand-in-their-source", "/asks/0/leadIn/text"],
    ]);
    expect(findings({ clusters: [{ members: [{ span: { text: "and for rafts" } }] }] }, texts)).toEqual([
      ["quotes-stand-in-their-source", "/clusters/0/members/0/span/text"],
    ]);
    // A part of the word that is printed stands there, too, but nobody would quote it.
    expect(findings({ themes: [{}, { title: "Bridge" }] }, texts)).toEqual([["quotes-stand-in-their-source", "/themes/1/title", "Bridges"]]);
    expect(findings({ themes: [{ tagsAsPrinted: "Lakes" }] }, texts)).toEqual([["quotes-stand-in-their-source", "/themes/0/tagsAsPrinted"]]);
    expect(findings({ themes: [{ tagsAsPrinted: "River" }] }, texts)).toEqual([["quotes-stand-in-their-source", "/themes/0/tagsAsPrinted", "Rivers"]]);
    expect(findings({ observations: [{ quote: "Over 40 rafts took part", asPrinted: "Over 40" }] }, texts)).toEqual([
      ["quotes-stand-in-their-source", "/observations/0/quote"],
    ]);
  });

  test("that differ late are shown where they differ", () => {
    const printed = `${"The river is wide and deep, and ".repeat(5)}🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶🛶 no boat is safe at night on it, say all who sail.`;
    const text = printed.replace("no boat", "no ship");
    const source = { document: "river-2030-messages-text", ranges: [{ start: 0, end: [...printed].length }] };
    const check = (words: string, document: string) => {
      const dataset = complete({ sources: [{ sha256: null, length: [...document].length }], messages: [{ text: words, source }] }) as JsonObject;
      const [first] = dataset["messages"] as readonly object[];
      return validate({ ...dataset, themes: [], topics: [], messages: [first] }, { sourceTexts: { [source.document]: document } }).findings.filter(({ rule }) => rule === "quotes-stand-in-their-source");
    };
    const [finding, ...others] = check(text, printed);
    expect(finding).toMatchObject({ found: expect.stringMatching(/^"….*no ship/), expected: expect.stringMatching(/^"….*no boat/), mend: expect.stringContaining("npx @igf/cli locate") });
    expect(others).toEqual([]);
    const composed = printed.replace("deep", "d\u00e9\u00e9p");
    const [form] = check(composed.normalize("NFD"), composed);
    expect(form).toMatchObject({ message: expect.stringContaining("in NFD, where the document is in NFC"), mend: expect.stringContaining("turn them into NFC") });
    expect(check(composed, composed)).toEqual([]);
  });

  test("with white space in them have one finding", () => {
    expect(findings({ messages: [{ text: "Ferries must\nstay affordable." }] }, texts)).toEqual([
      ["quotes-have-plain-spaces", "/messages/0/text", "Ferries must stay affordable."],
    ]);
  });
});

test("a slip is sent to where it stands, counted in whole characters", () => {
  const slip = { asPrinted: "is is", probablyMeant: null, note: "Doubled." };
  expect(findings({ messages: [{ text: "🛶 The river is is high.", slips: [{ ...slip, start: 13, end: 18 }] }] })).toEqual([
    ["slips-stand-in-the-text", "/messages/0/slips/0"],
  ]);
  expect(findings({ messages: [{ text: "🛶 The river is is high.", slips: [{ ...slip, asPrinted: "si is", start: 12, end: 17 }] }] })).toEqual([
    ["slips-stand-in-the-text", "/messages/0/slips/0/asPrinted", "is is"],
  ]);
  expect(findings({ messages: [{ text: "🛶 The river is is high.", slips: [{ ...slip, start: 12, end: 17 }] }] })).toEqual([]);
});

test("a range has one finding, whatever is wrong with it", () => {
  const ranges = (...list: [start: number, end: number][]) =>
    findings({ topics: [{ source: { ranges: list.map(([start, end]) => ({ start, end })) } }] }, { sourceTexts });
  expect(ranges([9, 9])).toEqual([["ranges-run-forwards", "/topics/0/source/ranges/0"]]);
  expect(ranges([79, 99_999])).toEqual([["ranges-stay-inside-the-document", "/topics/0/source/ranges/0/end"]]);
  expect(ranges([79, 99_999], [90, 95])).toEqual([["ranges-stay-inside-the-document", "/topics/0/source/ranges/0/end"]]);
  expect(ranges([79, 85], [80, 95])).toEqual([["ranges-are-in-order", "/topics/0/source/ranges/1"]]);
});

describe("places", () => {
  test("are given for warnings of valid datasets, too", () => {
    const text = datasetFiles.messages.replace('"sdg-6",\n        "sdg-14"', '"sdg-6",\n        "sdg-6"');
    const report = validateText(text);
    expect(report.valid).toBe(true);
    expect(report.warnings).toBe(1);
    const [warning] = report.findings;
    expect(warning).toMatchObject({ rule: "lists-name-nothing-twice", severity: "warning", record: "river-2030-theme-1" });
    expect(text.split("\n")[warning!.line! - 1]!.slice(warning!.column! - 1)).toBe('"sdg-6"');
  });

  test("are in the order of the file, and the same every time", () => {
    const text = datasetFiles.messages
      .replaceAll("river-2030-theme-1", "river-2030-theme-X")
      .replaceAll('"confidence": "high"', '"confidence": "hihg"');
    const places = validateText(text).findings.map(({ line, column }) => [line!, column!] as const);
    expect(places.length).toBeGreaterThan(4);
    expect(places).toEqual([...places].sort(([a, b], [c, d]) => a - c || b - d));
    expect(validateText(text)).toEqual(validateText(text));
    expect(validate(JSON.parse(text)).findings.map(({ pointer }) => pointer)).toEqual(
      validateText(text).findings.map(({ pointer }) => pointer),
    );
  });

  test("name the record that they are in, and the file as it was given", () => {
    const text = datasetFiles.messages.replace('"position": 3', '"position": "3"');
    expect(validateText(text, { file: "river.json" }).findings).toMatchObject([
      { record: "river-2030-msg-003", file: "river.json", didYouMean: "3" },
    ]);
  });
});

describe("a value of a program", () => {
  test("may hold what no JSON holds, and is then refused", () => {
    const loop: JsonObject = { type: "Retired" };
    loop["extensions"] = { river: loop };
    expect(validate(loop).findings.map(({ rule }) => rule)).toEqual(["nesting-is-bounded"]);
    for (const value of [undefined, () => 1, Symbol("x"), 1n, Number.NaN]) expect(validate(value).valid).toBe(false);
    const retired = { type: "Retired", id: "river-1", since: "1.0.0", replacedBy: [], reason: "Why not." };
    expect(validate({ ...retired, extensions: { river: { level: Number.NaN } } }).findings.map(({ rule }) => rule)).toEqual([
      "values-have-the-right-type",
    ]);
    expect(validate({ ...retired, extensions: undefined }).findings).toEqual([]);
    expect(validate({ ...retired, reason: new Date(0) }).valid).toBe(false);
  });

  test("may name one object in many places, at no cost", () => {
    let web: unknown = {};
    for (let depth = 0; depth < 60; depth += 1) web = { left: web, right: web };
    const start = performance.now();
    expect(
      validate({ type: "Retired", id: "river-1", since: "1.0.0", replacedBy: [], reason: "Why not.", extensions: { river: { web } } })
        .valid,
    ).toBe(true);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test("a list that names something twice has a finding for each repetition, and a long one takes little time", () => {
  const codes = ["sdg-6", "sdg-14", "sdg-6", "sdg-6"];
  expect(findings({ themes: [{ codes }] })).toEqual([
    ["lists-name-nothing-twice", "/themes/0/codes/2"],
    ["lists-name-nothing-twice", "/themes/0/codes/3"],
  ]);
  const many = Array.from({ length: 300_000 }, (_, index) => `sdg-${index}`);
  const start = performance.now();
  expect(findings({ themes: [{ codes: many, codesAsPrinted: null }] })).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5000);
});

test("an event names each host once, and a consultation each officer", () => {
  const officer = { name: "Captain Ferry", role: "Chair", country: null };
  const found = (piece: JsonObject) => validate(complete(piece)).findings.map(({ rule, pointer, message }) => [rule, pointer, message]);
  expect(found({ events: [{ hosts: ["River Board", "River Board"] }] })).toEqual([["lists-name-nothing-twice", "/events/0/hosts/1", "The list has the same host twice."]]);
  expect(found({ consultations: [{ officers: [officer, officer] }] })).toEqual([["lists-name-nothing-twice", "/consultations/0/officers/1", "The list has the same officer twice."]]);
  expect(found({ consultations: [{ officers: [officer, { ...officer, role: "Clerk" }] }] })).toEqual([]);
});
