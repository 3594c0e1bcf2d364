import { describe, expect, test } from "vitest";
import { readFigure } from "./read-figure.js";

describe("digits and number words are read alike", () => {
  test.each([
    ["165", 165], ["2 000", 2000], ["15,000", 15000], ["1852", 1852], ["98%", 98], ["20-year", 20], ["20 years", 20], ["2.6 billion", 2_600_000_000],
    ["four", 4], ["eleven", 11], ["twenty years", 20], ["twenty-one", 21], ["two decades", 20], ["three dozen", 36], ["ninety thousand", 90_000],
  ])("%s", (printed, value) => expect(readFigure(printed)).toEqual({ value, upper: null, qualifier: "plain" }));
});

describe("the words before a number qualify it", () => {
  test.each([
    ["over 150", "more-than"], ["Über 150", "more-than"], ["More than 150", "more-than"], ["at least 150", "at-least"], ["around 150", "about"],
    ["Approximately 150", "about"], ["an estimated 150", "about"], ["an estimated number of 150", "about"], ["nearly 150", "about"],
    ["fewer than 150", "less-than"], ["up to 150", "at-most"],
  ])("%s", (printed, qualifier) => expect(readFigure(printed)).toEqual({ value: 150, upper: null, qualifier }));
});

test.each(["18-35", "18–35", "between 18 and 35", "18 to 35"])("%s has two bounds", (printed) => {
  expect(readFigure(printed)).toEqual({ value: 18, upper: 35, qualifier: "between" });
});

test.each(["dozens", "a few dozen", "Thousands", "decades"])("%s is a word without a number", (printed) => {
  expect(readFigure(printed)).toEqual({ value: null, upper: null, qualifier: "unquantified" });
});

test.each(["", "many", "over many", "12,34", "1,2345", "twenty-eleven", "the 165", "165 countries"])("%j is not understood, and not guessed", (printed) => {
  expect(readFigure(printed)).toBeNull();
});
