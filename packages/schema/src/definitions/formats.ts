import { datePattern, idPattern, timePattern, versionPattern } from "../patterns.js";

/**
 * The formats of strings, each with the rule that the codebook prints. Every pattern is ASCII and linear, so that zod,
 * JSON Schema and every regular-expression engine read it alike.
 */
export const formats = {
  text: { name: "text", pattern: /\S/, rule: "at least one character that is not white space" },
  id: { name: "ID", pattern: idPattern, rule: "lower-case ASCII words joined by hyphens, beginning with a letter" },
  date: {
    name: "date",
    pattern: datePattern,
    rule: "EDTF: a year, month or day (`2025`, `2025-06`, `2025-06-27`), or an interval (`2025-06-23/2025-06-27`, open: `../2011`, `2025/..`)",
  },
  time: { name: "time", pattern: timePattern, rule: "local time of day, `hh:mm` on the 24-hour clock" },
  utcOffset: { name: "UTC offset", pattern: /^[+-](?:0[0-9]|1[0-4]):[0-5][0-9]$/, rule: "`+hh:mm` or `-hh:mm`" },
  version: { name: "version", pattern: versionPattern, rule: "semantic version, such as `1.2.0` or `1.0.0-draft.1`" },
  language: { name: "language", pattern: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, rule: "BCP 47 tag, such as `en` or `pt-BR`" },
  country: { name: "country", pattern: /^[A-Z]{2}$/, rule: "ISO 3166-1 alpha-2 code, such as `NO`" },
  iri: { name: "IRI", pattern: /^[a-z][a-z0-9+.-]*:[^\s]+$/, rule: "absolute IRI: a scheme, a colon and no white space" },
  webAddress: { name: "web address", pattern: /^https?:\/\/[^\s]+$/, rule: "`https://…` or `http://…` without white space" },
  sha256: { name: "SHA-256", pattern: /^[0-9a-f]{64}$/, rule: "64 lower-case hexadecimal digits" },
  color: { name: "colour", pattern: /^#[0-9A-F]{6}$/, rule: "`#RRGGBB` in upper-case hexadecimal digits" },
} as const;
