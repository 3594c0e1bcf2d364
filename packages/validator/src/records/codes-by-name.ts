import { iso31661Alpha2ToAlpha3 } from "iso-3166";
import { countries } from "./is-country.js";
import { languages } from "./is-language.js";

/** The languages of the United Nations: in one of them, most forums write the names of countries and languages. */
const written = ["en", "fr", "es", "ar", "ru", "zh"];

let codesOfCountries: ReadonlyMap<string, string> | null = null;
let codesOfLanguages: ReadonlyMap<string, string> | null = null;

/** Returns the code of the country with a name in a language of the United Nations, or with three letters of ISO 3166-1; `null` where there is none. */
export function countryNamed(name: string): string | null {
  codesOfCountries ??= unambiguous([
    ...Object.entries(iso31661Alpha2ToAlpha3).map(([code, letters]) => [plain(letters), code] as const),
    ...codesByName("region", countries),
  ]);
  return codesOfCountries.get(plain(name)) ?? null;
}

/** Returns the code of the language with a name in a language of the United Nations; `null` where there is none. */
export function languageNamed(name: string): string | null {
  // A code that was withdrawn has the name of the one that came in its place.
  codesOfLanguages ??= unambiguous(codesByName("language", languages.filter((code) => Intl.getCanonicalLocales(code)[0] === code)));
  return codesOfLanguages.get(plain(name)) ?? null;
}

function codesByName(type: "region" | "language", codes: readonly string[]): (readonly [name: string, code: string])[] {
  const names = written.map((language) => new Intl.DisplayNames([language], { type, fallback: "none" }));
  return names.flatMap((inLanguage) => codes.map((code) => [plain(inLanguage.of(code) ?? code), code] as const));
}

/** Of names that several have, nothing can be said. */
export function unambiguous(pairs: readonly (readonly [name: string, code: string])[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const shared = new Set<string>();
  for (const [name, code] of pairs) {
    if ((codes.get(name) ?? code) !== code) shared.add(name);
    else codes.set(name, code);
  }
  for (const name of shared) codes.delete(name);
  return codes;
}

/** A name without what is written in more than one way: capitals, accents, apostrophes, spaces. */
function plain(name: string): string {
  return name.normalize("NFKD").replace(/^the /i, "").replace(/[^\p{L}]/gu, "").toLowerCase();
}
