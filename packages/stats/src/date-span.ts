/** First and last day of a date, as texts that sort by time. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

const calendarDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const firstDay = "0000-01-01";
const lastDay = "9999-12-31";

/**
 * Returns the days that an EDTF date covers. February ends on its 31st here: the ends are only compared, and every real
 * day of it comes before that.
 */
export function dateSpan(date: string): DateSpan {
  const [start = "", end = start, ...more] = date.split("/");
  const isEnd = (part: string) => part === ".." || calendarDate.test(part);
  if (!isEnd(start) || !isEnd(end) || (start === ".." && end === "..") || more.length > 0) {
    throw new RangeError(
      `"${date}" is not a date. Write a year, a month or a day ("2025", "2025-06", "2025-06-27"), or two of them with a slash between ("2025-06-23/2025-06-27"); two dots stand for an open end ("../2011").`,
    );
  }
  // What the shorter date leaves out is taken from the first or the last day of all.
  return {
    first: start === ".." ? firstDay : start + firstDay.slice(start.length),
    last: end === ".." ? lastDay : end + lastDay.slice(end.length),
  };
}
