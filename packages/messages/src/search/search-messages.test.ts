import { describe, expect, test } from "vitest";
import { messages } from "../records.js";
import { searchMessages } from "./search-messages.js";

const idsOf = (query: string, options?: Parameters<typeof searchMessages>[1]) =>
  searchMessages(query, options).map(({ message }) => message.id);

/** Messages whose own text holds all the words, found without any index. */
const idsWithText = (...words: RegExp[]) => messages.filter(({ text }) => words.every((word) => word.test(text))).map(({ id }) => id);

describe("what is found", () => {
  test("the messages that hold the word, and no other", () => {
    expect(idsOf("fragmentation", { prefix: false }).sort()).toEqual(idsWithText(/\bfragmentation\b/i));
    expect(idsWithText(/\bfragmentation\b/i).length).toBeGreaterThan(0);
  });

  test("longer words that begin with it, unless told otherwise", () => {
    expect(idsOf("cybercrim")).toEqual(expect.arrayContaining(idsWithText(/\bcybercrim/i)));
    expect(idsWithText(/\bcybercrim/i).length).toBeGreaterThan(0);
    expect(idsOf("cybercrim", { prefix: false })).toEqual([]);
  });

  test("case, accents and letters such as ø make no difference", () => {
    expect(idsOf("Lillestrom")).toEqual(messages.map(({ id }) => id));
    expect(idsOf("LILLESTRØM")).toEqual(idsOf("Lillestrom"));
    expect(idsOf("Ïntërnet")).toEqual(idsOf("internet"));
  });

  test("hyphens make no difference", () => {
    const both = idsWithText(/\bmulti-?stakeholder/i);
    expect(idsWithText(/\bmulti-stakeholder/i).length).toBeGreaterThan(0);
    expect(idsOf("multistakeholder").sort()).toEqual(both);
    expect(idsOf("multi-stakeholder")).toEqual(expect.arrayContaining(both));
    expect(idsOf("open-source").sort()).toEqual(idsOf("open source").sort());
  });

  test("words with a slip only when asked for", () => {
    expect(idsOf("internt")).toEqual([]);
    expect(idsOf("internt", { fuzzy: true })).toEqual(expect.arrayContaining(idsOf("internet", { prefix: false })));
  });

  test("all words, or any of them", () => {
    const all = idsOf("children platforms", { prefix: false });
    const any = idsOf("children platforms", { prefix: false, match: "any" });
    const either = [...idsOf("children", { prefix: false }), ...idsOf("platforms", { prefix: false })];
    expect(all.length).toBeGreaterThan(0);
    expect(any.length).toBeGreaterThan(all.length);
    expect([...any].sort()).toEqual([...new Set(either)].sort());
  });

  test("nothing for a query without words", () => {
    expect(searchMessages("")).toEqual([]);
    expect(searchMessages("?!")).toEqual([]);
  });
});

describe("in which order", () => {
  test("every message is the best match for its own text", () => {
    for (const { id, text } of messages) expect(idsOf(text, { match: "any", prefix: false })[0]).toBe(id);
  });

  test("the best match first, equal ones in document order", () => {
    const results = searchMessages("digital rights", { match: "any" });
    const expected = [...results].sort((a, b) => b.score - a.score || a.message.position - b.message.position);
    expect(results.length).toBeGreaterThan(10);
    expect(results).toEqual(expected);
  });

  test("no more than the limit", () => {
    expect(idsOf("digital", { limit: 3 })).toEqual(idsOf("digital").slice(0, 3));
  });
});

describe("what a result says", () => {
  test("the matched words as printed", () => {
    for (const { message, terms } of searchMessages("multistakeholder ai")) {
      expect(terms).toEqual(expect.arrayContaining([expect.stringMatching(/^multi-?stakeholder$/i)]));
      for (const term of terms) expect(message.text + "Lillestrøm").toContain(term);
    }
  });

  test("a positive score", () => {
    for (const { score } of searchMessages("lillestrøm internet")) expect(score).toBeGreaterThan(0);
  });
});

test("a query that is no string is refused with a sentence", () => {
  // @ts-expect-error what a caller in JavaScript may do
  expect(() => searchMessages(undefined)).toThrow(new TypeError("searchMessages looks for words: give it a string, not undefined."));
});
