import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate, quoteAt, quotedText, verifyQuote } from "../quotes.js";
import type { Theme } from "../generated/records.js";

describe("locate", () => {
  test("returns every place, in order", () => {
    expect(locate("one two one", "one")).toEqual([[{ start: 0, end: 3 }], [{ start: 8, end: 11 }]]);
  });

  test("gives one range to words that a page break cuts, whatever follows it", () => {
    const text = "- The river is\n\nHigh today.\n- Next";
    expect(locate(text, "The river is High today.")).toEqual([[{ start: 2, end: 27 }]]);
  });

  test("looks through paired marks", () => {
    const text = "The **20th annual meeting** was held.";
    expect(locate(text, "The 20th annual meeting was held.")).toEqual([[{ start: 0, end: 37 }]]);
    expect(locate(text, "20th annual")).toEqual([[{ start: 6, end: 17 }]]);
  });

  test("cuts the range where a mark opens inside the quote and closes outside it", () => {
    const text = "The **20th annual meeting** was held.";
    expect(locate(text, "The 20th annual")).toEqual([[{ start: 0, end: 3 }, { start: 6, end: 17 }]]);
    expect(locate(text, "annual meeting was")).toEqual([[{ start: 11, end: 25 }, { start: 28, end: 31 }]]);
  });

  test("counts code points, so that characters outside the BMP do not move what follows", () => {
    const text = "𝔾𝕠 👩🏽‍🚀 now. The river is high.";
    const [ranges] = locate(text, "The river is high.");
    expect(ranges).toEqual([{ start: 13, end: 31 }]);
    expect([...text].slice(13, 31).join("")).toBe("The river is high.");
    expect(verifyQuote(text, "The river is high.", ranges!)).toBe(true);
    expect(locate(text, "𝔾𝕠")).toEqual([[{ start: 0, end: 2 }]]);
  });

  test("finds nothing for words that do not stand there, and for nothing", () => {
    expect(locate("The river is high.", "The river is low.")).toEqual([]);
    expect(locate("The river is high.", " \n ")).toEqual([]);
  });

  test("keeps lone asterisks and list marks", () => {
    expect(locate("* one\n* two", "* one")).toEqual([[{ start: 0, end: 5 }]]);
    expect(locate("5 * 3 * 2", "5 * 3 * 2")).toEqual([[{ start: 0, end: 9 }]]);
  });
});

describe("quoteAt", () => {
  test("joins ranges by one space and cleans them", () => {
    expect(quoteAt("a **b**\n\n c d", [{ start: 0, end: 7 }, { start: 12, end: 13 }])).toBe("a b d");
  });

  test.each([
    ["no range", []],
    ["an empty range", [{ start: 2, end: 2 }]],
    ["a range that runs backwards", [{ start: 3, end: 1 }]],
    ["a range that leaves the text", [{ start: 0, end: 9 }]],
    ["a negative position", [{ start: -1, end: 2 }]],
    ["a fraction", [{ start: 0.5, end: 2 }]],
  ])("refuses %s", (_, ranges) => {
    expect(() => quoteAt("river", ranges)).toThrow(RangeError);
    expect(verifyQuote("river", "ri", ranges)).toBe(false);
  });
});

test("verifyQuote compares character for character", () => {
  const text = "It’s high.";
  expect(verifyQuote(text, "It’s high.", [{ start: 0, end: 10 }])).toBe(true);
  expect(verifyQuote(text, "It's high.", [{ start: 0, end: 10 }])).toBe(false);
  expect(verifyQuote("e\u0301", "\u00e9", [{ start: 0, end: 2 }])).toBe(false);
});

test("quotedText leaves out what a theme does not print", () => {
  const theme: Theme = {
    type: "Theme", id: "t", event: "e", position: 1, title: "Ferries", description: "All of them.", codes: [],
    codesAsPrinted: null, tags: [], tagsAsPrinted: null, source: null,
  };
  expect(quotedText(theme)).toBe("Ferries All of them.");
});

test("every place that locate gives verifies, in any text", () => {
  const piece = fc.constantFrom("river", "**", "*", " ", "\n", "\n\n", "𝔾", "- ", "é", "high.", "\u00a0");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, from, size) => {
      const text = pieces.join("");
      const points = [...text];
      const start = from % (points.length + 1);
      const wanted = points.slice(start, start + (size % 12) + 1).join("");
      for (const ranges of locate(text, wanted)) {
        expect(verifyQuote(text, quoteAt(text, ranges), ranges)).toBe(true);
        expect(quoteAt(text, ranges)).toBe(quoteAt(wanted, [{ start: 0, end: [...wanted].length }]));
      }
    }),
    { numRuns: 2000 },
  );
});

test("a stretch of plain text is always found where it was taken from", () => {
  const word = fc.stringMatching(/^[a-z𝔾é.,]{1,5}$/u);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (words, from, size) => {
      const text = words.join(" ");
      const first = from % words.length;
      const wanted = words.slice(first, first + 1 + (size % 5)).join(" ");
      const start = [...words.slice(0, first).map((before) => `${before} `).join("")].length;
      expect(locate(text, wanted)).toContainEqual([{ start, end: start + [...wanted].length }]);
    }),
  );
});

test("a thousand quotes of a long text with characters outside the BMP are verified", () => {
  const text = "🛶 " + "The river is high. ".repeat(20_000);
  for (let quote = 0; quote < 1000; quote += 1) {
    expect(verifyQuote(text, "The river is high.", [{ start: 2 + quote * 19, end: 20 + quote * 19 }])).toBe(true);
  }
});
