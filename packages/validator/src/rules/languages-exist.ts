import { languageFields } from "../../generated/fields.js";
import { detached } from "../engine/detached.js";
import { child } from "../json-pointer.js";
import { isLanguage } from "../records/is-language.js";
import { meantLanguage } from "../records/meant-language.js";
import { onTexts } from "../records/on-fields.js";
import { showText, suggestText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const languagesExist: Rule = {
  name: "languages-exist",
  step: "rules",
  severity: "warning",
  promise: "Every language is one that a tag of BCP 47 can name: its code, and that of its country, exist.",
  mend: "Write the code of the language, such as en, fr or pt-BR; where none is known, und.",
  bad: '{ "language": "xx" }',
  good: '{ "language": "nn-NO" }',
  check({ dataset, report }) {
    const known = new Set<string>();
    const look = (tag: string, place: () => string) => {
      if (known.has(tag)) return;
      if (isLanguage(tag)) return void known.add(detached(tag));
      const meant = meantLanguage(tag);
      report({ pointer: place(), message: `${showText(tag)} names no language.`, found: showText(tag), expected: "a tag of BCP 47", ...(meant !== null && suggestText(meant)) });
    };
    const { language } = (dataset?.value ?? {}) as { readonly language?: unknown };
    // Of what is not even written like a tag, the shape speaks.
    if (typeof language === "string" && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) look(language, () => child("", "language"));
    return { on: onTexts(languageFields, look) };
  },
};
