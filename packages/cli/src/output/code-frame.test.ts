import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeFrame } from "./code-frame.js";
import { displayWidth } from "./display-width.js";

const terminal = (width: number) => ({ width, paint: (_: unknown, text: string) => text });
const frame = (line: string, column: number, width = 80) => codeFrame(line, { line: 7, column }, (sign) => sign, terminal(width));

describe("codeFrame", () => {
  test.each([
    ["a string, with its quotation marks", '"id": "msg",', 7, '"id": "msg",', "      ^^^^^"],
    ["a string with an escaped quotation mark", '"a\\"b" x', 1, '"a\\"b" x', "^^^^^^"],
    ["a number", '"position": -12,', 13, '"position": -12,', "            ^^^"],
    ["a bracket", "  {", 3, "  {", "  ^"],
    ["the end of the line", "ab", 3, "ab", "  ^"],
    ["a place after characters outside the BMP", '"𝔾𝕠": x', 7, '"𝔾𝕠": x', "      ^"],
    ["a place after characters of two columns", '"漢字": x', 7, '"漢字": x', "        ^"],
    ["a place after an accent that combines", '"e\u0301": x', 7, '"e\u0301": x', "     ^"],
    ["a place after control characters", "\t\u001b[0m x", 7, " ␛[0m x", "      ^"],
  ])("marks %s", (_, line, column, shown, mark) => {
    expect(frame(line, column)).toEqual([`  7 │ ${shown}`, `    │ ${mark}`]);
  });

  test.each([
    ["one of many semicolons", "type;id;event", 5, '";"', "    ^"],
    ["a cell of several words, without quotation marks", "a,two words,b", 3, '"two words"', "  ^^^^^^^^^"],
    ["as much of a long cell as is told", "a,many more words,b", 3, '"many more…"', "  ^^^^^^^^^"],
    ["a cell in which quotation marks stand twice", '"[{""start"":3}]",[]', 1, null, "^^^^^^^^^^^^^^^^^"],
    ["bytes that are no character", "Lillestr\ufffdm,x", 9, "byte 0xF8", "        ^"],
    ["a string in JSON whose quotation marks belong to it", '"a b": 1', 1, '"a b"', "^^^^^"],
  ])("marks %s", (_, line, column, found, mark) => {
    expect(codeFrame(line, { line: 7, column, found }, (sign) => sign, terminal(80))[1]).toBe(`    │ ${mark}`);
  });

  test("cuts a long line to the surroundings of the place", () => {
    const line = `${"a".repeat(100_000)} "here" ${"b".repeat(100_000)}`;
    expect(frame(line, 100_002, 46)).toEqual([`  7 │ …${"a".repeat(12)} "here" ${"b".repeat(18)}…`, `    │ ${" ".repeat(14)}^^^^^^`]);
  });
});

const pieces = fc.constantFrom("a", " ", '"', "\\", "漢", "é", "e\u0301", "𝔾", "\t", "\u0000", "{", "1");

test("a frame fits the terminal, and its mark stands under the place, in any line", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 300 }), fc.array(pieces, { maxLength: 300 }), fc.integer({ min: 40, max: 120 }), (before, after, width) => {
      const column = [...before.join("")].length + 1;
      const [shown, mark] = frame(`${before.join("")}§${after.join("")}`, column, width);
      expect(displayWidth(shown!)).toBeLessThanOrEqual(width);
      expect(displayWidth(mark!)).toBeLessThanOrEqual(width);
      expect(mark!.indexOf("^")).toBe(displayWidth(shown!.slice(0, shown!.indexOf("§"))));
    }),
  );
});
