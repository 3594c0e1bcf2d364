import { isCountry } from "./is-country.js";

/** The languages of two letters, by ISO 639-1, with the few that were withdrawn. No more are given out. */
export const languages: readonly string[] =
  "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split(" ");

/**
 * Returns whether a language tag can be one: its parts stand in the order of BCP 47, and its language and country, where they
 * have two letters, exist. Of the 8,000 languages of three letters it says nothing.
 */
export function isLanguage(tag: string): boolean {
  const [language, ...more] = tag.toLowerCase().split("-");
  if (language!.length === 2 && !languages.includes(language!)) return false;
  const country = more.find((part, index) => part.length === 2 && more.slice(0, index).every((before) => before.length > 2));
  return isWellFormed(tag) && (country === undefined || isCountry(country.toUpperCase()));
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
