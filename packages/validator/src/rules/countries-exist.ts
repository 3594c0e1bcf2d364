import { countryFields } from "../../generated/fields.js";
import { isCountry } from "../records/is-country.js";
import { onTexts } from "../records/on-fields.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const countriesExist: Rule = {
  name: "countries-exist",
  step: "rules",
  severity: "warning",
  promise: "Every country is one that ISO 3166-1 has a code for, or Kosovo (`XK`).",
  mend: "Write the two letters of ISO 3166-1 for the country, or null where there is none.",
  bad: '{ "events": [{ "country": "XX" }] }',
  good: '{ "events": [{ "country": "NO" }] }',
  check({ report }) {
    return {
      on: onTexts(countryFields, (code, place) => {
        if (isCountry(code)) return;
        const meant = code === "UK" ? { didYouMean: "GB", mend: 'Write "GB".' } : {};
        const message = `No country has the code ${showText(code)}.`;
        report({ pointer: place(), message, found: showText(code), expected: "a code of ISO 3166-1", ...meant });
      }),
    };
  },
};
