import { expect, test } from "vitest";
import { openingWords } from "./opening-words.js";

const twentyWords = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

test("a short text is its own title, without a full stop", () => {
  expect(openingWords(`${twentyWords}.`)).toBe(twentyWords);
  expect(openingWords("Why not?")).toBe("Why not?");
});

test("a long text is cut between words, and the cut is shown", () => {
  expect(openingWords(`${twentyWords}, twenty-one`)).toBe(`${twentyWords}…`);
});
