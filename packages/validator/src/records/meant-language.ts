import { isCountry } from "./is-country.js";
import { isLanguage } from "./is-language.js";

/** Returns the tag that was meant by one that names no language: `en-GB` for `en-UK`; of a country, the language that most speak there: `ja` for `jp`. */
export function meantLanguage(tag: string): string | null {
  const ofBritain = tag.replace(/-uk$/i, "-GB");
  if (ofBritain !== tag) return isLanguage(ofBritain) ? ofBritain : null;
  if (!/^[a-z]{2}$/i.test(tag) || !isCountry(tag.toUpperCase())) return null;
  const { language } = new Intl.Locale(`und-${tag}`).maximize();
  return isLanguage(language) && language !== "und" ? language : null;
}
