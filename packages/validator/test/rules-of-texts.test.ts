import { describe, expect, test } from "vitest";
import { checkShape, validate } from "../src/index.js";
import { datasets, sourceTexts, type JsonObject } from "./support/river-forum.js";
import { findings } from "./support/findings.js";

describe("marks that are stacked", () => {
  const note = (text: string) => findings({ events: [{ note: text }] });

  test("are put together where they can be", () => {
    expect(note("Cafe\u0301")).toEqual([["own-texts-are-nfc", "/events/0/note", "Caf\u00e9"]]);
    expect(note("Zalgo \u0301\u0302\u0303")).toEqual([]);
    expect(note(`a${"\u0334".repeat(30)}`)).toEqual([]);
  });

  test("are suggested in one character, and told by their numbers, as both look alike", () => {
    const event = (text: string) => ({ ...(datasets.messages["events"] as JsonObject[])[0]!, note: text });
    expect(validate(event("Cafe\u0301 Forum")).findings).toMatchObject([{ didYouMean: "Caf\u00e9 Forum", message: 'The text is not in Unicode normal form C: "\u00e9" is written as U+0065 U+0301.' }]);
    expect(validate(event("Caf\u00e9 Forum")).findings).toEqual([]);
    expect(validate(event(`Cafe\u0301 ${"Forum ".repeat(100)}1`)).findings).toMatchObject([{ didYouMean: null }]);
  });

  test("without an end are refused at once", () => {
    const start = performance.now();
    expect(note(`a${"\u0315\u0334".repeat(1_000_000)}`)).toEqual([["own-texts-are-nfc", "/events/0/note"]]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("debris", () => {
  const name = (text: string) => findings({ events: [{ name: text }] });
  const note = (text: string) => findings({ events: [{ note: text }] });

  test.each([
    ["Third  River Forum", "Third River Forum"],
    ["Third River Forum ", "Third River Forum"],
    ["\u00a0Third River Forum", "Third River Forum"],
    ["Third\nRiver Forum", "Third River Forum"],
    ["Third\tRiver Forum", "Third River Forum"],
    ["Third Ri- ver Forum", "Third River Forum"],
  ])("of one line is found in %j", (text, clean) => {
    expect(name(text)).toEqual([["texts-have-no-debris", "/events/0/name", clean]]);
  });

  test.each([
    ["The river\n 12 \nis high.", "The river\nis high."],
    ["The river\nPage 3 of 12\nis high.", "The river\nis high."],
    ["The river is high. ", "The river is high."],
    ["The\triver is high.", "The river is high."],
    ["The river\nis very  high.", "The river\nis very high."],
    ["The river is very dan- gerous.", "The river is very dangerous."],
  ])("of paragraphs is found in %j", (text, clean) => {
    expect(note(text)).toEqual([["texts-have-no-debris", "/events/0/note", clean]]);
  });

  test.each(["The river is high.\n\nSo are its banks.", "1\n2", "In 2030\n12 ferries sank.", "12\u202f000 ferries", "Es gibt Hoch- und Niedrigwasser."])(
    "is none in %j",
    (text) => expect(note(text)).toEqual([]),
  );

  test.each(["short- and long-term", "pre- or post-war", "on - off", "E- Government"])("is not what belongs there: %s", (text) =>
    expect(name(text)).toEqual([]),
  );

  test.each([
    ["<b>Third</b> River Forum", "Third River Forum"],
    ["Third River Forum<br/>", "Third River Forum"],
    ['<p class="x">Third</p><p>River</p>', "Third River"],
    ["River &amp; Sea &#8211; caf&eacute;", "River & Sea – café"],
    ["River &amp;amp; Sea", "River & Sea"],
    ["River&nbsp;&nbsp;Sea&#8203;", "River Sea"],
    ["&lt;b&gt;River&lt;/b&gt;", "River"],
  ])("of a web page is found in %j", (text, clean) => {
    const of = (field: string) => [["texts-have-no-debris", field, clean]];
    expect(name(text)).toEqual(of("/events/0/name"));
    expect(note(text)).toEqual(of("/events/0/note"));
    expect(findings({ messages: [{ text, mentions: [] }] })).toEqual(of("/messages/0/text"));
    expect(name(clean)).toEqual([]);
  });

  test.each(["AT&T; R&D; Q&A", "5 < 6 > 4, <10 %, a<b", "<name> or <https://river.example>", "fish&chips; <3"])("is none of a web page in %j", (text) => {
    expect([...name(text), ...note(text)]).toEqual([]);
  });

  test("is found in quotes and in the envelope", () => {
    expect(findings({ messages: [{ mentions: [], text: "The river must be gov- erned." }] })).toEqual([
      ["texts-have-no-debris", "/messages/0/text", "The river must be governed."],
    ]);
    expect(findings({ title: "Messages  of the river" })).toEqual([["texts-have-no-debris", "/title", "Messages of the river"]]);
    expect(findings({ publisher: { note: " Independent" } })).toEqual([["texts-have-no-debris", "/publisher/note", "Independent"]]);
  });

  test("is found at once in a text of any length", () => {
    const start = performance.now();
    for (const piece of [" ", "\n", "a- ", "\n ", "\n1 ", "- ", "\u00a0", "<a ", "&amp;", "&#1", "<a>"]) note(`The river${piece.repeat(500_000)}is high.`);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("words that are not clean have one finding", () => {
  const odd = ["\u200b", "\u00ad", "\u000c", "\n", "  "];
  const text = "The river is is high.";
  const slip = { start: 10, end: 15, asPrinted: "is is", probablyMeant: "is", note: "Doubled." };
  const within = (words: string, character: string) => words.slice(0, 2) + character + words.slice(2);

  test.each(odd)("with %j", (character) => {
    const numbers = [
      findings({ messages: [{ text: within(text, character), slips: [slip] }] }),
      findings({ messages: [{ text, slips: [{ ...slip, asPrinted: within(slip.asPrinted, character) }] }] }),
      findings({ observations: [{ asPrinted: within("Over 40", character) }] }),
      findings({ observations: [{ quote: within("Over 40 ferries took part", character) }] }),
      findings({ asks: [{ supportAsPrinted: within("Many", character) }] }),
      findings({ asks: [{ leadIn: { text: within("Many called for:", character) } }] }),
      findings({ $schema: within("pkg:npm/%40igf/schema@1/messages-dataset.schema.json", character) }),
      findings({ messages: [{ text: within("Ferries must stay affordable.", character) }] }, { sourceTexts }),
    ].map(({ length }) => length);
    expect(numbers).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test("and so has a figure that is copied wrongly", () => {
    expect(findings({ observations: [{ asPrinted: "Over 41" }] })).toHaveLength(1);
    expect(findings({ observations: [{ asPrinted: "41" }] })).toHaveLength(1);
  });
});

describe("the span of an ask", () => {
  const span = (piece: JsonObject, options = {}) => findings({ asks: [{ span: piece }] }, options).map(([rule, pointer]) => [rule, pointer]);

  test("has words of its text, and ranges inside of its own", () => {
    expect(span({ text: "for bridges" })).toEqual([]);
    expect(span({ text: "for boats" })).toEqual([["spans-stand-in-their-ask", "/asks/0/span/text"]]);
    expect(span({ ranges: [{ start: 42, end: 58 }] })).toEqual([["spans-stand-in-their-ask", "/asks/0/span/ranges/0"]]);
  });

  test("may go on over the space between two ranges of its ask", () => {
    const asks = [{ source: { ranges: [{ start: 61, end: 75 }, { start: 76, end: 103 }] }, span: { ranges: [{ start: 70, end: 85 }] } }];
    expect(findings({ asks })).toEqual([]);
    expect(findings({ asks: [{ ...asks[0], source: { ranges: [{ start: 61, end: 75 }, { start: 80, end: 103 }] } }] })).toEqual([["spans-stand-in-their-ask", "/asks/0/span/ranges/0"]]);
    expect(findings({ asks: [{ ...asks[0], source: { ranges: [{ start: 80, end: 103 }, { start: 61, end: 75 }] } }] }).map(([rule]) => rule)).toEqual(["ranges-are-in-order"]);
  });

  test("has one finding where its words are compared with the document, and where only their spaces are wrong", () => {
    expect(span({ text: "Longer hours for boats" }, { sourceTexts })).toEqual([["quotes-stand-in-their-source", "/asks/0/span/text"]]);
    expect(span({ text: "Longer  hours for ferries" })).toEqual([["quotes-have-plain-spaces", "/asks/0/span/text"]]);
  });
});

describe("support", () => {
  const ask = (piece: JsonObject) => findings({ asks: [{}, {}, { support: "several", ...piece }] });

  test.each<[string, JsonObject]>([
    ["its text", { text: "Several speakers agreed.", supportAsPrinted: "Several speakers" }],
    ["its lead-in", { leadIn: { text: "Several asked:", ranges: [{ start: 0, end: 1 }] }, supportAsPrinted: "Several" }],
  ])("may stand in %s", (_, piece) => expect(ask(piece)).toEqual([]));

  test.each(["several", "Sever", "Some"])("that is not printed so (%s) is a finding", (supportAsPrinted) => {
    expect(ask({ text: "Several speakers agreed.", supportAsPrinted })).toEqual([
      ["support-stands-in-the-ask", "/asks/2/supportAsPrinted"],
    ]);
  });
});

test("the schema of a dataset is that of its type", () => {
  expect(findings({ $schema: "https://example.org/schema.json" })).toEqual([
    ["schemas-belong-to-their-type", "/$schema", "pkg:npm/%40igf/schema@1/messages-dataset.schema.json"],
  ]);
  expect(findings({ $schema: 7 }).map(([rule]) => rule)).toEqual(["values-have-the-right-type"]);
});

test("values of programs that no JSON holds are named in words", () => {
  const named = (reason: unknown) => validate({ type: "Retired", id: "a", since: "1.0.0", replacedBy: [], reason }).findings[0]!.found;
  expect([() => 1, Symbol("x"), 1n, Number.NaN, [1]].map(named)).toEqual(["a function", "a symbol", "a bigint", "NaN", "a list of 1 item"]);
  expect(checkShape(undefined)[0]!.message).toBe("The document is undefined, not an object.");
});

test("types are named with their article", () => {
  const { events } = datasets.messages;
  expect(checkShape({ ...datasets.messages, topics: events })[0]!.message).toBe("An Event record stands in a list of Topic records.");
});

test("quoted words over several lines are suggested as one, without what the page left between them", () => {
  const suggested = (text: string) => findings({ messages: [{ text, slips: [], mentions: [], source: null }] });
  const found = (meant: string) => [["quotes-have-plain-spaces", "/messages/0/text", meant]];
  expect(suggested("Access must be\n\nPage 3 of 12\n\naffordable for everyone.")).toEqual(found("Access must be affordable for everyone."));
  expect(suggested("Access must be afford-\nable for everyone.")).toEqual(found("Access must be affordable for everyone."));
  expect(suggested("Short-\nand long-term access.")).toEqual(found("Short- and long-term access."));
});
