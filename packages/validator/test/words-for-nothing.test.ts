import { expect, test } from "vitest";
import { validate, validateText } from "../src/index.js";
import { complete, conceptIds } from "./support/river-forum.js";

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
