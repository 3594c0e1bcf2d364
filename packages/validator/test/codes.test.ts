import { describe, expect, test } from "vitest";
import { isCountry } from "../src/records/is-country.js";
import { isLanguage } from "../src/records/is-language.js";
import { findings } from "./support/findings.js";

const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

describe("countries", () => {
  test.each(["NO", "AX", "TL", "SS", "XK"])("%s is one", (code) => expect(isCountry(code)).toBe(true));
  test.each(["XX", "UK", "EU", "AN", "SU", "ZZ", "AA"])("%s is none", (code) => expect(isCountry(code)).toBe(false));

  test("are 249 and Kosovo, all of which the Unicode CLDR knows", () => {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    const codes = pairs.map((pair) => pair.toUpperCase()).filter(isCountry);
    expect(codes).toHaveLength(250);
    expect(codes.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  test("are looked up wherever a record names one", () => {
    expect(findings({ events: [{ country: "UK" }] })).toEqual([["countries-exist", "/events/0/country", "GB"]]);
    expect(findings({ consultations: [{ officers: [{ name: "A", role: "Chair", country: "XX" }] }] })).toEqual([
      ["countries-exist", "/consultations/0/officers/0/country"],
    ]);
  });
});

describe("languages", () => {
  test.each(["en", "EN", "pt-BR", "zh-Hant-TW", "sgn", "de-CH-1996", "und", "lij", "es-419", "sr-Latn"])("%s is one", (tag) =>
    expect(isLanguage(tag)).toBe(true),
  );
  test.each(["xx", "en-XX", "en-UK", "zh-Hant-ZZ", "en-US-GB", "de-1996-1996", "qq"])("%s is none", (tag) => expect(isLanguage(tag)).toBe(false));

  test("of two letters are those that the Unicode CLDR knows", () => {
    const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    const known = pairs.filter((pair) => names.of(pair) !== undefined);
    expect(known.filter((pair) => !isLanguage(pair))).toEqual([]);
    expect(pairs.filter(isLanguage).filter((pair) => !known.includes(pair))).toEqual([]);
  });

  test("are looked up in the envelope and in documents", () => {
    expect(findings({ language: "xx" })).toEqual([["languages-exist", "/language"]]);
    expect(findings({ sources: [{ language: "en-XX" }] })).toEqual([["languages-exist", "/sources/0/language"]]);
    expect(findings({ language: "English" }).map(([rule]) => rule)).toEqual(["formats-are-right"]);
    expect(findings({ language: "xx", sources: [{ language: "xx" }] })).toHaveLength(2);
  });
});
