import { dateFields } from "../../generated/fields.js";
import { endsOf, isRealDate, lastDayOf } from "../records/dates.js";
import { onTexts } from "../records/on-fields.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const datesAreReal: Rule = {
  name: "dates-are-real",
  step: "rules",
  severity: "error",
  promise: "Every day that a date names exists in the calendar, and its year is not one before 1000.",
  mend: "Correct the day or the month.",
  bad: '{ "events": [{ "date": "2030-02-30" }] }',
  good: '{ "events": [{ "date": "2030-02-28" }] }',
  check({ report }) {
    return {
      on: onTexts(dateFields, (date, place) => {
        if (!suspect.test(date)) return;
        if (early.test(date)) return report({ pointer: place(), found: showText(date), expected: "a year from 1000 on", ...ofEarlyYear(date) });
        const unreal = endsOf(date).find((end) => end.day !== null && end.day > lastDayOf(end));
        if (!unreal) return;
        const last = lastDayOf(unreal);
        const message = `The day ${showText(unreal.text)} does not exist: that month has ${last} days.`;
        report({ pointer: place(), message, found: showText(unreal.text), expected: `a day up to ${unreal.text.slice(0, 8)}${last}` });
      }),
    };
  },
};

/** The years before 1000 are those that begin with 0, and every month has the days before the last three. */
const early = /(?:^|\/)0/;
const suspect = /(?:^|\/)0|-(?:29|30|31)(?:\/|$)/;

/** A year of two digits to which something has added two zeros is of this century, or of the one before. */
function ofEarlyYear(date: string): { readonly message: string; readonly mend: string; readonly didYouMean?: string } {
  const year = endsOf(date).find((end) => end.year < 1000)!.text.slice(0, 4);
  const meant = date.replace(/(?<=^|\/)00(?=[0-4])/g, "20").replace(/(?<=^|\/)00/g, "19");
  const message = `The date is of the year ${year}`;
  if (early.test(meant)) return { message: `${message}, which is before all that is recorded.`, mend: "Write the year with its four digits." };
  const inFull = meant.slice(date.indexOf(year)).slice(0, 4);
  const mend = `Write the year with its four digits: ${inFull}.`;
  return { message: `${message}, which is most probably ${inFull}.`, mend, ...(isRealDate(meant) && { didYouMean: meant }) };
}
