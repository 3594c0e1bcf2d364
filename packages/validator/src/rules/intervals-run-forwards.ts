import { dateFields } from "../../generated/fields.js";
import { endsOf, firstDay, lastDay } from "../records/dates.js";
import { onTexts } from "../records/on-fields.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const intervalsRunForwards: Rule = {
  name: "intervals-run-forwards",
  step: "rules",
  severity: "error",
  promise: "An interval of dates does not end before it begins.",
  mend: "Exchange the two dates, or correct one of them.",
  bad: '{ "events": [{ "date": "2030-05-09/2030-05-07" }] }',
  good: '{ "events": [{ "date": "2030-05-07/2030-05-09" }] }',
  check({ report }) {
    return {
      on: onTexts(dateFields, (date, place) => {
        if (runsForwards(date)) return;
        const [start, end] = endsOf(date);
        // Of a year before 1000, another rule says that it is wrong, and nothing follows from it.
        if (!start || !end || start.year < 1000 || end.year < 1000 || firstDay(start) <= lastDay(end)) return;
        const didYouMean = `${end.text}/${start.text}`;
        report({
          pointer: place(),
          message: "The interval ends before it begins.",
          found: showText(date),
          expected: "the earlier date first",
          didYouMean,
        });
      }),
    };
  },
};

/** Whether a date is none of two ends, or both are written alike, and sort like the calendar. */
function runsForwards(date: string): boolean {
  const middle = date.indexOf("/");
  return middle < 0 || (date.length === 2 * middle + 1 && date.slice(0, middle) <= date.slice(middle + 1));
}
