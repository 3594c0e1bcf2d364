import { expect, test } from "vitest";
import { validate, validateText } from "../src/index.js";
import { complete, conceptIds, sourceTexts, type JsonObject } from "./support/river-forum.js";

test("who writes a word for nothing is told to write null", () => {
  const mend = "Write null, without quotation marks";
  for (const word of ["N/A", "#REF!", "-", "none", "null", "TBD", "undefined", "[object Object]", "???"]) {
    const { findings } = validate(complete({ messages: [{ topic: word }] }), { vocabularies: conceptIds });
    expect(findings).toMatchObject([{ didYouMean: null, mend: expect.stringContaining(mend) as string }]);
  }
  for (const [mentions, mend] of [["none", "Write []."], [[], null]]) expect(validate(complete({ messages: [{ mentions }] })).findings.map((finding) => finding.mend)).toEqual(mend === null ? [] : [mend]);
});

test("white space that JSON does not know, and a text without quotation marks, are named", () => {
  expect(validateText('{\u00a0"type": "Topic" }').findings).toMatchObject([{ mend: "Write a plain space in its place; there may be more of them." }]);
  expect(validateText('{ "type": "Topic"\u200b }').findings).toMatchObject([{ mend: "Remove it; there may be more of them." }]);
  expect(validateText('{ "codes": [ai] }').findings).toMatchObject([{ mend: "Put the text that begins with ai into double quotation marks." }]);
});

test("a word for nothing that could be an ID is that of no other dataset", () => {
  const report = (id: string) => validate(complete({ clusters: [{ members: [{ record: id }] }] }), { vocabularies: conceptIds }).findings.filter(({ rule }) => rule === "references-resolve");
  for (const word of ["undefined", "null", "none", "nan"]) expect(report(word)).toMatchObject([{ pointer: "/clusters/0/members/0/record", mend: expect.stringMatching(/^Write null/) }]);
  expect(report("lake-2031-ask-7")).toEqual([]);
});

test("who names a record whose ID is a word for nothing has named no other one", () => {
  for (const word of ["N/A", "-"]) expect(validate(complete({ events: [{ id: word }] }), { vocabularies: conceptIds }).findings).toMatchObject([{ rule: "formats-are-right", pointer: "/events/0/id" }]);
});

test("of a word for nothing in the place of printed words, the error alone is told", () => {
  const rulesOf = (changes: JsonObject, more: object = {}) => validate(complete(changes), { vocabularies: conceptIds, sourceTexts, ...more }).findings.map(({ rule }) => rule);
  expect(rulesOf({ messages: [{ text: "undefined" }] })).toEqual(["quotes-stand-in-their-source"]);
  expect(rulesOf({ messages: [{ source: { section: "N/A" } }] })).toEqual(["printed-words-stand-in-their-source"]);
  expect(rulesOf({ observations: [{ asPrinted: "undefined" }] })).toEqual(["figures-stand-in-their-quote"]);
  // Nobody would be told of it otherwise.
  const rules = { "quotes-stand-in-their-source": "warning" } as const;
  expect(rulesOf({ messages: [{ text: "undefined" }] }, { rules })).toContain("texts-are-no-placeholders");
});
