import { expect, test } from "vitest";
import { findPattern } from "./find-pattern.js";
import { splitSentences } from "./split-sentences.js";

const text = "A heading 🌊\n\n- The river rose. It fell\n\nagain. 🌊 Then it froze.\n";
const slice = ({ start, end }: { start: number; end: number }) => Array.from(text).slice(start, end).join("");

test("headings, items of lists and sentences are apart, counted in code points, without the white space around them", () => {
  expect(splitSentences(text).map(slice)).toEqual(["A heading 🌊", "- The river rose.", "It fell", "again.", "🌊 Then it froze."]);
});

test("a page break inside a sentence does not end it", () => {
  const [pageBreak] = findPattern(text, /(?<=fell)\s+/g);
  expect(splitSentences(text, [pageBreak!]).map(slice)).toContain("It fell\n\nagain.");
});
