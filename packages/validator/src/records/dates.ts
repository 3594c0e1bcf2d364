/** One end of a date or interval, as far as it is given. */
export interface DateEnd {
  readonly text: string;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Returns the ends of an EDTF date that are given: one, or for a closed interval two. */
export function endsOf(date: string): DateEnd[] {
  return date
    .split("/")
    .filter((text) => text !== "..")
    .map((text) => {
      const [year, month, day] = text.split("-").map(Number);
      return { text, year: year!, month: month ?? null, day: day ?? null };
    });
}

/** Number of days of the month that a date names; 31 where it names none. */
export function lastDayOf({ year, month }: DateEnd): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The first day that a date covers, as a number that compares like the calendar. */
export function firstDay({ year, month, day }: DateEnd): number {
  return year * 10000 + (month ?? 1) * 100 + (day ?? 1);
}

/** The last day that a date covers, as a number that compares like the calendar. */
export function lastDay(end: DateEnd): number {
  return end.year * 10000 + (end.month ?? 12) * 100 + (end.day ?? lastDayOf(end));
}

/** The days that an EDTF date covers, as numbers that compare like the calendar; an open end has no limit. */
export function spanOf(date: string): { readonly first: number; readonly last: number } {
  const ends = endsOf(date);
  return {
    first: date.startsWith("..") ? -Infinity : firstDay(ends[0]!),
    last: date.endsWith("..") ? Infinity : lastDay(ends.at(-1)!),
  };
}

/** Whether every day that an EDTF date names exists, no year is one before 1000, and the date does not end before it begins. */
export function isRealDate(date: string): boolean {
  const { first, last } = spanOf(date);
  return first <= last && endsOf(date).every((end) => end.year >= 1000 && (end.day === null || end.day <= lastDayOf(end)));
}
