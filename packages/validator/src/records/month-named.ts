import { unambiguous } from "./codes-by-name.js";
import { languages } from "./is-language.js";

let months: ReadonlyMap<string, string> | null = null;

/** Returns the number of the month that has a name, or is shortened to it, in one of the languages of two letters; `null` where there is none. */
export function monthNamed(name: string): number | null {
  months ??= unambiguous(Intl.DateTimeFormat.supportedLocalesOf(languages).flatMap(namesOfMonths));
  const number = months.get(plain(name));
  return number === undefined ? null : Number(number);
}

/** Beside a day, some languages write the name in another case. */
const styles = [{ month: "long", day: "numeric" }, { month: "long" }, { month: "short" }] as const;

function namesOfMonths(language: string): (readonly [name: string, month: string])[] {
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, calendar: "gregory", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month) => [plain(nameIn(format, month)), String(month + 1)] as const).filter(([name]) => name.length >= 3);
  });
}

function nameIn(format: Intl.DateTimeFormat, month: number): string {
  return format.formatToParts(Date.UTC(2030, month)).find(({ type }) => type === "month")?.value ?? "";
}

/** A name in small letters alone; some languages write a month by its number. */
function plain(name: string): string {
  return /\p{N}/u.test(name) ? "" : name.normalize("NFKC").replace(/[^\p{L}\p{M}]/gu, "").toLowerCase();
}
