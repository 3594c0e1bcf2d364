import { dateFields } from "../../generated/fields.js";
import { endsOf, lastDayOf } from "../records/dates.js";
import { onTexts } from "../records/on-fields.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const datesAreReal: Rule = {
  name: "dates-are-real",
  step: "rules",
  severity: "error",
  promise: "Every day that a date names exists in the calendar.",
  mend: "Correct the day or the month.",
  bad: '{ "events": [{ "date": "2030-02-30" }] }',
  good: '{ "events": [{ "date": "2030-02-28" }] }',
  check({ report }) {
    return {
      on: onTexts(dateFields, (date, place) => {
        if (!lateDay.test(date)) return;
        const unreal = endsOf(date).find((end) => end.day !== null && end.day > lastDayOf(end));
        if (!unreal) return;
        const last = lastDayOf(unreal);
        const message = `The day ${showText(unreal.text)} does not exist: that month has ${last} days.`;
        report({ pointer: place(), message, found: showText(unreal.text), expected: `a day up to ${unreal.text.slice(0, 8)}${last}` });
      }),
    };
  },
};

/** Every month has the days before. */
const lateDay = /-(?:29|30|31)(?:\/|$)/;
