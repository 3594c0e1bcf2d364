import { dateFields } from "../../generated/fields.js";
import { endsOf, lastDayOf } from "../records/dates.js";
import { stringsAt } from "../records/values-at.js";
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
    const fields: Partial<Record<string, readonly string[]>> = dateFields;
    return {
      record(record, pointer) {
        for (const [date, place] of stringsAt(record, pointer, fields[record.type] ?? [])) {
          const unreal = endsOf(date).find((end) => end.day !== null && end.day > lastDayOf(end));
          if (!unreal) continue;
          const last = lastDayOf(unreal);
          report({ pointer: place, message: `The day ${showText(unreal.text)} does not exist: that month has ${last} days.`, found: showText(unreal.text), expected: `a day up to ${unreal.text.slice(0, 8)}${last}` });
        }
      },
    };
  },
};
