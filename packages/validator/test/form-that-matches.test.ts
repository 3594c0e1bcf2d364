import { expect, test } from "vitest";
import { validate } from "../src/index.js";
import { datasets, sourceTexts } from "./support/river-forum.js";

const id = "river-2030-messages-text";
const text = sourceTexts[id]!;

/** What is to be done about a text that is not the one that the dataset describes. */
function mendOf(given: string): string[] {
  return validate(datasets.messages, { sourceTexts: { [id]: given } }).findings.map(({ rule, mend }) => `${rule}: ${mend}`);
}

test.each([
  ["Windows line ends", text.replaceAll("\n", "\r\n"), "with LF at the end of each line"],
  ["a byte-order mark", `\ufeff${text}`, "without its byte-order mark"],
  ["both", `\ufeff${text.replaceAll("\n", "\r\n")}`, "without its byte-order mark, with LF at the end of each line"],
  ["no end of its last line", text.replace(/\n$/, ""), "with an end of the last line"],
])("a text with %s can be mended, and it is said how", (_, given, form) => {
  expect(mendOf(given)).toEqual([`source-texts-match: Give the text ${form}: then it is the one that the ranges count in.`]);
});

test("another text is not the one that is meant, in whatever form", () => {
  expect(mendOf(`${text}And more.`)).toEqual(["source-texts-match: Give the unmodified text that the ranges count in, or correct the hash and the length."]);
});
