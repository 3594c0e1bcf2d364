import * as quotes from "@igf/schema/quotes";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPlaces } from "./find-places.js";

describe("findPlaces", () => {
  test("counts lines, whatever ends them", () => {
    const text = "one\r\ntwo\rthree\n\nfour five\n";
    const lineOf = (quote: string) => findPlaces(text, quote, quotes).places.map(({ line, endLine }) => [line, endLine]);
    expect(["one", "two", "three", "four", "one two three"].map(lineOf)).toEqual([[[1, 1]], [[2, 2]], [[3, 3]], [[5, 5]], [[1, 3]]]);
  });

  test("finds the passage that a misquotation comes from, with the words that differ", () => {
    const text = "The river is low. The 🛶 ferries must stay affordable for all. The river is high.";
    const { places, nearest } = findPlaces(text, "Ferries should stay affordable for all", quotes);
    expect(places).toEqual([]);
    expect(nearest).toMatchObject({ line: 1, text: "ferries must stay affordable for all.", pieces: null });
    expect(nearest!.changes).toEqual([
      { kind: "onlyInQuote", words: "Ferries should" },
      { kind: "onlyInText", words: "ferries must" },
      { kind: "same", words: "stay affordable for" },
      { kind: "onlyInQuote", words: "all" },
      { kind: "onlyInText", words: "all." },
    ]);
    expect(quotes.verifyQuote(text, nearest!.text, nearest!.ranges)).toBe(true);
  });

  test("finds a passage whose mark begins outside of it", () => {
    const text = "It says: **ferries must stay** affordable, and more.";
    expect(findPlaces(text, "ferries must remain affordable", quotes).nearest).toMatchObject({ text: "ferries must stay affordable," });
  });

  test("finds nothing in a text without words, or for words that are nowhere", () => {
    expect(findPlaces(" \n", "ferries", quotes)).toEqual({ places: [], nearest: null });
    expect(findPlaces("The river is low.", "ferries must stay", quotes)).toEqual({ places: [], nearest: null });
  });
});

const word = fc.stringMatching(/^[a-z𝔾é]{1,4}$/u);

test("words that a page number cuts are found in pieces, in any text", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 6, maxLength: 20 }), fc.nat(), (words, at) => {
      const cut = 3 + (at % (words.length - 5));
      const text = [...words.slice(0, cut), "17", ...words.slice(cut)].join(" ");
      const quote = words.slice(1).join(" ");
      const { nearest } = findPlaces(text, quote, quotes);
      expect(quotes.verifyQuote(text, quote, nearest!.pieces!)).toBe(true);
    }),
  );
});
