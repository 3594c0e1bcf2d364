import fc from "fast-check";
import { expect, test } from "vitest";
import { datesOverlap } from "./dates-overlap.js";

/** Every day of some years, as a calendar has them. */
const days = Array.from({ length: 3 * 365 + 1 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10));

const day = fc.constantFrom(...days);
const shorter = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const interval = fc.tuple(shorter, shorter).map(([a, b]) => [a, b].sort().join("/"));
const open = fc.tuple(shorter, fc.boolean()).map(([date, fromStart]) => (fromStart ? `../${date}` : `${date}/..`));
const dates = fc.oneof(shorter, interval, open);

/** The days that a date covers, found without comparing its ends: a day belongs to each date that it begins with. */
function daysOf(date: string): string[] {
  const [start = "", end = start] = date.split("/");
  const from = start === ".." ? 0 : days.findIndex((candidate) => candidate.startsWith(start));
  const last = end === ".." ? [] : days.filter((candidate) => candidate.startsWith(end)).slice(-1);
  return days.slice(from, last.length === 0 ? undefined : days.indexOf(last[0]!) + 1);
}

test("dates overlap exactly where a day of the calendar belongs to both", () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      const ofB = new Set(daysOf(b));
      expect(datesOverlap(a, b)).toBe(daysOf(a).some((candidate) => ofB.has(candidate)));
    }),
  );
});

test.each(["", "25", "2025-6", "June 2025", "2025/2026/2027", "../..", "..", "2025-06-27T10:00"])("%j is refused", (date) => {
  expect(() => datesOverlap(date, "2025")).toThrow(`"${date}" is not a date. Write a year, a month or a day`);
});
