import { monthNamed } from "../records/month-named.js";

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/** The ways in which one writes a date of which nobody doubts which number is the day. */
const ways: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2})(?:[T ]\d{1,2}:\d{2}\S*)?)?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})([./])(?<month>\d{1,2})\2(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<name>[A-Za-z]{3,9})\.? (?<year>\d{4})$/,
  /^(?:(?<day>\d{1,2})-)?(?<name>[A-Za-z]{3,9})-(?<year>\d{4})$/,
  /^(?<day>\d{1,2})-(?<name>[A-Za-z]{3,9})-(?<ofCentury>[0-4]\d)$/,
  /^(?<name>[A-Za-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?, (?<year>\d{4})$/,
  /^(?<year>\d{4})$/,
];

/** A day and a month, of which either may come first. */
const dayAndMonth = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;

/** How one writes an interval whose ends share a month or a year, and the same with both ends in full. */
const shared: readonly (readonly [RegExp, string])[] = [
  [/^(\d{1,2}) ?(?:-|to) ?(\d{1,2}) ([A-Za-z]+ \d{4})$/, "$1 $3 to $2 $3"],
  [/^(\d{1,2}([/.])\d{1,2}\2\d{4})-(\d{1,2}\2\d{1,2}\2\d{4})$/, "$1 to $3"],
  [/^(\d{4}-\d{2}-\d{2})-(\d{4}-\d{2}-\d{2})$/, "$1 to $2"],
  [/^(\d{4}-\d{2}-)(\d{2})\/(\d{2})$/, "$1$2 to $1$3"],
  [/^(\d{1,2} [A-Za-z]+) ?(?:-|to) ?(\d{1,2} [A-Za-z]+ (\d{4}))$/, "$1 $3 to $2"],
  [/^([A-Za-z]+ )(\d{1,2}) ?(?:-|to) ?(\d{1,2})(, \d{4})$/, "$1$2$4 to $1$3$4"],
];

/** Returns a date or an interval as EDTF writes it; `null` where it cannot be told. */
export function meantDate(text: string): string | null {
  const day = meantDay(text);
  if (day !== null) return day;
  const written = shared.reduce((full, [form, inFull]) => full.replace(form, inFull), text);
  const parted = written.split(/ (?:-|to) /);
  const ends = inOneOrder(parted.length === 2 ? parted : text.split("/")).map((end) => (end === ".." ? end : meantDay(end.trim())));
  return ends.length === 2 && !ends.includes(null) ? ends.join("/") : null;
}

/** Returns a date with the month in English, for a name that it has in another language, and without the short words between (`12 de junio de 2030`). */
export function inEnglish(text: string): string {
  return text
    .replace(/[\p{L}\p{M}]+/gu, (word) => (word.length < 3 ? "" : (months[(monthNamed(word) ?? 0) - 1] ?? word)))
    .replace(/(?<=\d)\.(?= *[\p{L}-])/gu, " ")
    .replace(/ +/g, " ");
}

/** Returns whether a text names a month, in any language. */
export function namesMonth(text: string): boolean {
  return text.match(/[\p{L}\p{M}]{3,}/gu)?.some((word) => monthNamed(word) !== null) ?? false;
}

/** Returns a date with digits for the letters that look like them. */
export function withDigits(text: string): string {
  return text.replace(letterForDigit, (letters) => letters.replace(/o/gi, "0").replace(/[lI]/g, "1"));
}

/** Returns the first letter of a date that was typed in the place of a digit; `null` where there is none. */
export function letterAsDigit(text: string): string | null {
  return /\d{2}/.test(text) ? (text.match(letterForDigit)?.[0]?.charAt(0) ?? null) : null;
}

const letterForDigit = /(?<!\p{L})[OolI]+(?!\p{L})/gu;

/** Returns the two days that a date such as `7/5/2030` may mean, the one with the day first, then the one with the month; `null` for any other. */
export function eitherDay(text: string): readonly [string, string] | null {
  const days = daysOf(text);
  return days.length === 2 ? [days[0]!, days[1]!] : null;
}

/** Two ends of which one alone tells which number is the day: it is the same of the other. */
function inOneOrder(ends: readonly string[]): readonly string[] {
  const days = ends.map((end) => daysOf(end.trim()));
  const written = ends.map((end) => dayAndMonth.exec(end.trim()));
  const isDayFirst = written.some((date) => Number(date?.[1]) > 12);
  const isMonthFirst = written.some((date) => Number(date?.[3]) > 12);
  if (isDayFirst === isMonthFirst || written.includes(null)) return ends;
  return days.map((either, index) => (isDayFirst ? either[0] : either.at(-1)) ?? ends[index]!);
}

/** Returns whether a date has a year of two digits, such as `May-25` or `7.5.25`, which may as well be a day. */
export function hasShortYear(text: string): boolean {
  return /^(?:\d{1,2}[ ./-])?(?:[A-Za-z]{3,9}|\d{1,2})[ ./-]'?\d{2}$/.test(text);
}

/** The days from which and to which a number is taken for that of a day in a spreadsheet: 2000 to 2049. */
const [firstOfSheets, lastOfSheets] = [36526, 54788];
const dayZeroOfSheets = Date.UTC(1899, 11, 30);
const millisecondsADay = 86_400_000;

/** The day of which a text is the number in a spreadsheet; `null` where it is none. */
function dayOfSheet(text: string): string | null {
  const number = /^\d{5}$/.test(text) ? Number(text) : NaN;
  return number >= firstOfSheets && number <= lastOfSheets ? new Date(dayZeroOfSheets + number * millisecondsADay).toISOString().slice(0, 10) : null;
}

function meantDay(text: string): string | null {
  const ofSheet = dayOfSheet(text);
  if (ofSheet !== null) return ofSheet;
  const swapped = /^(\d{4})-(1[3-9]|2\d|3[01])-(0[1-9]|1[0-2])$/.exec(text);
  if (swapped) return `${swapped[1]}-${swapped[3]}-${swapped[2]}`;
  const [only, ...others] = daysOf(text);
  if (only !== undefined) return others.length === 0 ? only : null;
  const parts = ways.map((way) => way.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!parts) return null;
  const { year = `20${parts["ofCentury"]}`, month, name, day } = parts;
  const number = name === undefined ? month : numberOf(name.toLowerCase());
  if (number === "0") return null;
  return [year, number?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined).join("-");
}

/** The number of a month, which may be shortened; 0 where it is none. */
function numberOf(name: string): string {
  return String(months.findIndex((month) => month.startsWith(name)) + 1);
}

/** The days that a date may mean of which it cannot be told by its form which number is the day. */
function daysOf(text: string): string[] {
  const [, first, , second, year] = dayAndMonth.exec(text) ?? [];
  if (first === undefined) return [];
  const isReal = (day: string, month: string) => Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  const orders = first === second ? [[first, second]] : [[first, second], [second, first]];
  return orders.filter(([day, month]) => isReal(day!, month!)).map(([day, month]) => [year, month!.padStart(2, "0"), day!.padStart(2, "0")].join("-"));
}
