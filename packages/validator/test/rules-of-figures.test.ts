import { describe, expect, test } from "vitest";
import type { JsonObject } from "./support/river-forum.js";
import { findings } from "./support/findings.js";

const figure = (piece: JsonObject) => findings({ observations: [piece] });

describe("a figure stands in its quote", () => {
  test.each([
    ["Over 40", "Over 40 ferries took part"],
    ["Over 40", "(Over 40)"],
    ["Over 40", "Over 400, of all: Over 40."],
    ["Over 40", "Over 40-year-old ferries"],
    ["Over 40", "Over 40, 200 of them small"],
    ["Over 40", "Over 40 2000 of them small"],
    ["超过40", "有超过40艘渡轮"],
  ])("%j in %j", (asPrinted, quote) => expect(figure({ asPrinted, quote })).toEqual([]));

  test.each([
    ["Over 40", "Over 400 ferries took part"],
    ["Over 40", "Over 40,000 ferries took part"],
    ["Over 40", "Over 40 000 ferries took part"],
    ["Over 40", "Over 40.5 ferries took part"],
    ["Over 40", "Over 40bn ferries took part"],
    ["over 40", "Moreover 40 ferries took part"],
    ["40", "Over 1,40 ferries took part"],
  ])("%j does not stand in %j", (asPrinted, quote) =>
    expect(figure({ asPrinted, quote })).toEqual([["figures-stand-in-their-quote", "/observations/0/asPrinted"]]),
  );

  test("unless its spaces are what is wrong", () => {
    expect(figure({ asPrinted: "Over  40" })).toEqual([["quotes-have-plain-spaces", "/observations/0/asPrinted", '"Over 40"']]);
  });
});

describe("the numbers of a figure have one finding for one cause:", () => {
  test.each<[string, JsonObject, string, string]>([
    ["a wrong qualifier", { qualifier: "more-than", value: 60, upper: 40 }, "upper-bounds-belong-to-between", "upper"],
    ["unquantified by mistake", { qualifier: "unquantified", value: 40, upper: 60 }, "only-unquantified-figures-have-no-value", "value"],
    ["no numbers at all", { qualifier: "between", value: null, upper: null }, "only-unquantified-figures-have-no-value", "value"],
    ["the number in the wrong field", { qualifier: "more-than", value: null, upper: 40 }, "only-unquantified-figures-have-no-value", "value"],
    ["exchanged", { qualifier: "between", value: 60, upper: 40 }, "upper-bounds-are-not-below-values", "upper"],
  ])("%s", (_, piece, rule, field) => {
    expect(figure(piece).map(([name, pointer]) => [name, pointer])).toEqual([[rule, `/observations/0/${field}`]]);
  });

  test("reported by mistake", () => {
    expect(figure({ basis: "reported" })).toEqual([["reported-figures-say-how-sure-they-are", "/observations/0/basis", "quoted"]]);
    expect(figure({ basis: "reported", confidence: "low" })).toEqual([
      ["reported-figures-say-how-sure-they-are", "/observations/0/source/ranges"],
    ]);
  });
});
