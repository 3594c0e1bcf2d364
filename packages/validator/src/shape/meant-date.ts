const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The ways in which one writes a date of which nobody doubts which number is the day: `7/5/2030` is not among them. */
const ways: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?(?:T\S*)?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})\.(?<month>\d{1,2})\.(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<name>[A-Za-z]{3,9})\.? (?<year>\d{4})$/,
  /^(?<name>[A-Za-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?, (?<year>\d{4})$/,
  /^(?<year>\d{4})$/,
];

/** Returns a day, month or year as EDTF writes it; `null` where it cannot be told. */
export function meantDate(text: string): string | null {
  const parts = ways.map((way) => way.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!parts) return null;
  const { year, month, name, day } = parts;
  const number = name === undefined ? month : String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
  return [year, number?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined).join("-");
}
