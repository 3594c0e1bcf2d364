import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createCheck, createPart, joinParts, type Finding } from "../src/engine.js";
import { validate } from "../src/index.js";
import { cutLines } from "./support/cut-lines.js";
import { complete, datasets, sourceTexts, type JsonObject } from "./support/river-forum.js";
import { toNdjson } from "./support/to-ndjson.js";

const name = "printed-words-stand-in-their-source";
const findingsOf = (piece: JsonObject, texts: Record<string, string> = sourceTexts) => validate(complete(piece), { sourceTexts: texts }).findings;
const under = (section: string | null) => ({ messages: [{ source: { section } }] });
const dated = (dateAsPrinted: string | null) => ({ observations: [{ dateAsPrinted }] });

describe("headings", () => {
  test.each([null, "Ferries", "Water", "Water › Ferries", "Water › Ferries › Bridges", "Water (SDG 6 - SDG 14; Rivers)", "Ferries must stay affordable."])("may be %s", (section) => {
    expect(findingsOf(under(section))).toEqual([]);
  });

  test.each([
    ["Ferrys", "Ferries", '"Ferrys"'],
    ["Feries › Bridges", "Ferries › Bridges", '"Feries"'],
    ["Watr › Feries", null, '"Watr"'],
    ["Water > Ferries", "Water › Ferries", '"Water > Ferries"'],
    ["Water/Ferries", "Water › Ferries", '"Water/Ferries"'],
    ["Ferrie", "Ferries", '"Ferrie"'],
    ["Harbours", null, '"Harbours"'],
  ])("are told that stand nowhere: %s", (section, didYouMean, missing) => {
    const [finding, ...others] = findingsOf(under(section));
    expect(finding).toMatchObject({ rule: name, pointer: "/messages/0/source/section", message: `The heading ${missing} does not stand in the document "river-2030-messages-text".`, didYouMean });
    expect(others).toEqual([]);
    if (didYouMean !== null) expect(findingsOf(under(didYouMean))).toEqual([]);
  });

  test("are not looked up where the text is not given, or is not the one of the document", () => {
    expect(findingsOf(under("Harbours"), {})).toEqual([]);
    expect(findingsOf(under("Harbours"), { "river-2030-messages-text": "Another text." }).map(({ rule }) => rule)).toEqual(["source-texts-match"]);
  });

  test("are not looked up where the quote does not stand there either", () => {
    const elsewhere = { messages: [{ text: "Boats.", source: { section: "Harbours" } }] };
    expect(findingsOf(elsewhere).map(({ rule }) => rule)).toEqual(["quotes-stand-in-their-source"]);
  });

  test("of which only the white space is wrong are told by the rule for that", () => {
    expect(findingsOf(under("Water  › Ferries")).map(({ rule }) => rule)).not.toContain(name);
  });
});

test("words that date a figure must be printed", () => {
  expect(findingsOf(dated("on 9 May 2030"))).toEqual([]);
  expect(findingsOf(dated("9 May"))).toEqual([]);
  const [finding, ...others] = findingsOf(dated("on 8 May 2030"));
  expect(finding).toMatchObject({ rule: name, pointer: "/observations/0/dateAsPrinted", found: '"on 8 May 2030"', message: 'The date "on 8 May 2030" does not stand in the document "river-2030-news".' });
  expect(others).toEqual([]);
});

describe("a file with many faults has the same findings in parts as in the whole", () => {
  const [header, ...records] = toNdjson(datasets.messages)!.trim().split("\n") as [string, ...string[]];
  const message = JSON.parse(records.find((line) => line.includes('"Message"'))!) as { source: object };
  const before = records.filter((line) => !line.includes('"Message"'));

  /** What is wrong with messages, of which each differs from the one that is given. */
  function findInBoth(change: (index: number) => object, text: string): readonly (readonly Finding[] | null)[] {
    const messages = Array.from({ length: 300 }, (_, index) => JSON.stringify({ ...message, id: `river-2030-msg-${index}`, position: index + 1, ...change(index) }));
    const options = { format: "ndjson", sourceTexts: { "river-2030-messages-text": text } } as const;
    const hash = createHash("sha256").update(text).digest("hex");
    const described = header.replace(/"sha256":"[^"]*"/, `"sha256":"${hash}"`).replace(/"length":\d+/, `"length":${[...text].length}`);
    const bytes = new TextEncoder().encode([described, ...before, ...messages].join("\n"));
    const check = createCheck(options);
    check.push(bytes);
    check.end();
    const { head, parts: cut } = cutLines(bytes, [0.5]);
    const parts = cut.map(({ start, end }) => {
      const part = createPart(options, { seed: [1, 2], head: start === 0 ? null : head, start, linesBefore: () => bytes.subarray(0, start).filter((byte) => byte === 10).length });
      part.push(bytes.subarray(start, end));
      return structuredClone(part.end());
    });
    const joined = joinParts(parts, options, [1, 2]);
    return [check.take().map(({ finding }) => finding), joined && joined.described.map(({ finding }) => finding)];
  }

  const filling = (lines: number) => `${sourceTexts["river-2030-messages-text"]}\n${Array.from({ length: lines }, (_, index) => `A line of its own, with the number ${index}.`).join("\n")}`;
  const heading = (index: number) => ({ source: { ...message.source, section: `Ferriez${index % 7 === 0 ? "" : index}` } });

  test("of headings", () => {
    const [few, fewInParts] = findInBoth(heading, filling(100));
    expect(few!.filter(({ rule }) => rule === name)).toHaveLength(300);
    expect(fewInParts).toEqual(few);
    const [many, manyInParts] = findInBoth(heading, filling(1000));
    expect(many!.filter(({ didYouMean }) => didYouMean !== null).length).toBeLessThan(few!.filter(({ didYouMean }) => didYouMean !== null).length);
    expect(manyInParts).toBeNull();
  });

  test("of quotes", () => {
    const elsewhere = () => ({ source: { ...message.source, ranges: [{ start: 0, end: 9 }] } });
    const [few, fewInParts] = findInBoth(elsewhere, filling(100));
    expect(fewInParts).toEqual(few);
    const [many, manyInParts] = findInBoth(elsewhere, filling(500));
    expect(many!.filter(({ rule, didYouMean }) => rule === "quotes-stand-in-their-source" && didYouMean === null)).not.toEqual([]);
    expect(manyInParts).toBeNull();
  });
});

test("disclaimers must be printed, and the headings of asks", () => {
  const disclaimer = { sources: [{ disclaimer: "No ferry is liable." }] };
  expect(findingsOf(disclaimer)).toMatchObject([{ rule: name, pointer: "/sources/0/disclaimer", message: 'The disclaimer "No ferry is liable." does not stand in the document "river-2030-messages-text".' }]);
  expect(findingsOf({ sources: [{ disclaimer: "We share one river." }] })).toEqual([]);
  expect(findingsOf({ asks: [{ section: "Harbours" }] })).toMatchObject([{ rule: name, pointer: "/asks/0/section" }]);
});

describe("what differs from the document is one finding", () => {
  const rulesIn = (piece: JsonObject) => findingsOf(piece).map(({ rule, pointer }) => [rule, pointer]);

  test("where slips or the words of support were to stand in it", () => {
    const slip = { start: 0, end: 5, asPrinted: "River", probablyMeant: "Rivers", note: "A letter." };
    expect(rulesIn({ messages: [{ text: "Boats must stay affordable.", slips: [slip] }] })).toEqual([["quotes-stand-in-their-source", "/messages/0/text"]]);
  });

  test("where its spaces are wrong as well", () => {
    expect(rulesIn({ messages: [{ text: "Ferries must  stay." }] })).toEqual([["quotes-stand-in-their-source", expect.stringContaining("/messages/0/")]]);
    expect(rulesIn(under("Harbours  ›  Boats"))).toEqual([[name, "/messages/0/source/section"]]);
  });
});
