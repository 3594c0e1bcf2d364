import { expect, test } from "vitest";
import { readPrintedCodes, readPrintedTags } from "./read-printed-labels.js";

test.each([
  ["[GDC 3, 4](#) - [WSIS C5, C9](#) - [SDGs 9, 16](#)", ["GDC 3", "GDC 4", "WSIS C5", "WSIS C9", "SDG 9", "SDG 16"]],
  ["[GDC 1 - WSIS C2, C3 - SDG 1, 2](#)", ["GDC 1", "WSIS C2", "WSIS C3", "SDG 1", "SDG 2"]],
  ["GDC 1 - SDG 7", ["GDC 1", "SDG 7"]],
  ["", []],
])("the codes printed as %j", (printed, labels) => expect(readPrintedCodes(printed)).toEqual(labels));

test("a line of another shape is not guessed at", () => {
  expect(readPrintedCodes("Goal nine - GDC 1")).toEqual(["Goal nine", "GDC 1"]);
});

const labels = ["Rights", "Rights and Freedoms", "Capacity Building", "Media, Content and Trust", "EC"];

test.each([
  ["Rights and Freedoms, Capacity Building", ["Rights and Freedoms", "Capacity Building"]],
  ["Rights and Freedoms [Capacity Building]", ["Rights and Freedoms", "Capacity Building"]],
  ["Media, Content and Trust, Rights", ["Media, Content and Trust", "Rights"]],
  ["ECommerce, Rights", ["ECommerce", "Rights"]],
  ["", []],
])("the tags printed as %j", (printed, tags) => expect(readPrintedTags(printed, labels)).toEqual(tags));
