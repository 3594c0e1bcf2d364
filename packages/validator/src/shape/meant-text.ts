import { formats } from "../../generated/fields.js";
import { isRealDate } from "../records/dates.js";
import { countryNamed, languageNamed } from "../records/codes-by-name.js";
import { isCountry } from "../records/is-country.js";
import { isLanguage } from "../records/is-language.js";
import { nearest } from "../nearest.js";
import { explainCharacters } from "./explain-characters.js";
import { inEnglish, meantDate, withDigits } from "./meant-date.js";
import { meantId } from "./meant-id.js";
import { patternOf } from "./schema.js";

/**
 * Returns what a text of another form was probably meant to be in the form that its pattern demands; `null` where that cannot be
 * told, or another rule would not have it.
 */
export function meantText(text: string, pattern: string): string | null {
  if (text.length > longest) return null;
  const { name } = formats[pattern as keyof typeof formats];
  const written = withDashes.has(name) ? plainDashes(text) : text.trim();
  const named = name === "country" ? countryNamed(written) : name === "language" ? languageNamed(written) : null;
  const meant = named ?? readers[name]?.(asWritten.has(name) ? written : (explainCharacters(written)?.meant ?? written)) ?? (name === "date" ? realDate(inEnglish(written)) : null);
  return meant !== null && meant !== text && patternOf(pattern).test(meant) ? meant : null;
}

const longest = 200;

/** The formats in which a dash stands for a hyphen; in an address it may stand for itself. */
const withDashes: ReadonlySet<string> = new Set(["date", "time", "UTC offset", "version", "language"]);

/** The formats of which characters that look like others are looked at by their readers, or may be meant. */
const asWritten: ReadonlySet<string> = new Set(["ID", "web address"]);

const minutesADay = 1440;

/** `10.30`, `1030`, `9:05 PM`, or the part of a day, as which a spreadsheet keeps a time. */
function meantTime(text: string): string | null {
  const [, hours, together] = /^(\d{1,2})([0-5]\d)$/.exec(text) ?? [];
  if (together !== undefined) return `${hours!.padStart(2, "0")}:${together}`;
  const [, hour, minute = "00", half] = /^(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)?(?: ?([ap])\.?m\.?)?$/i.exec(text) ?? [];
  if (hour !== undefined && half !== undefined) return Number(hour) < 1 || Number(hour) > 12 ? null : timeOf((Number(hour) % 12) * 60 + (/p/i.test(half) ? minutesADay / 2 : 0) + Number(minute));
  if (hour !== undefined) return /\D/.test(text) ? `${hour.padStart(2, "0")}:${minute}` : null;
  const minutes = /^0?\.\d{2,}$/.test(text) ? Number(text) * minutesADay : NaN;
  return Math.abs(minutes - Math.round(minutes)) < 0.01 ? timeOf(Math.round(minutes)) : null;
}

function timeOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

function realDate(text: string): string | null {
  const date = meantDate(text);
  return date !== null && isRealDate(date) ? date : null;
}

/** A text without spaces around it, and with hyphens for dashes. */
export function plainDashes(text: string): string {
  return withHyphens(text.trim());
}

/** A text with hyphens for dashes. */
export function withHyphens(text: string): string {
  return text.replace(/[\p{Pd}\u2212]/gu, "-");
}

/** `https://` for `HTTPS://`, `htps://` or `https:/`; what is written, where it is of another scheme. */
function schemeMeant(scheme: string, written: string): string {
  const meant = nearest(scheme, ["https", "http"]);
  return meant === null ? written : `${meant}://`;
}

const readers: Readonly<Record<string, (text: string) => string | null>> = {
  ID: meantId,
  date: (text) => realDate(withDigits(text)),
  time: (text) => meantTime(text),
  "UTC offset": (text) =>
    text.replace(/^(?:UTC|GMT) ?(?=[+-])/i, "").replace(/^Z$/, "+00:00").replace(/^([+-]?)(\d{1,2})(?::?(\d{2}))?$/, (_, sign: string, hours: string, minutes = "00") => `${sign || "+"}${hours.padStart(2, "0")}:${minutes}`),
  version(text) {
    const [, numbers, rest = ""] = /^[vV]?([\d.]+)(-.*)?$/.exec(text) ?? [];
    const given = numbers?.split(".").map((number) => number.replace(/^0+(?=\d)/, "")) ?? [];
    // A date is no version with something after it.
    if (given.length < 3 && /^-\d/.test(rest)) return null;
    return [...given, "0", "0"].slice(0, Math.max(3, given.length)).join(".") + rest;
  },
  country(text) {
    const code = text.toUpperCase() === "UK" ? "GB" : text.toUpperCase();
    return isCountry(code) ? code : null;
  },
  language(text) {
    const tag = text.replaceAll("_", "-");
    return isLanguage(tag) ? tag : null;
  },
  "web address": (text) => text.replace(/^([a-z]{3,7})(?::\/{1,3}|\/\/)/i, (written, scheme: string) => schemeMeant(scheme, written)).replace(/^www\./i, "https://www."),
  "SHA-256": (text) => text.toLowerCase().replace(/^sha-?256[:=-]\s*/, ""),
  colour: (text) => `#${text.replace("#", "").toUpperCase()}`,
};
