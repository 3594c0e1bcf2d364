import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const timesRunForwards: Rule = {
  name: "times-run-forwards",
  step: "rules",
  severity: "error",
  promise: "A consultation does not end before it begins.",
  mend: "Correct one of the times, or give the date as an interval if it ran past midnight.",
  bad: '{ "consultations": [{ "startTime": "15:00", "endTime": "11:30" }] }',
  good: '{ "consultations": [{ "startTime": "10:00", "endTime": "11:30" }] }',
  check({ report }) {
    return {
      on: {
        Consultation({ date, startTime, endTime }, pointer) {
          if (date.includes("/") || startTime === null || endTime === null || startTime <= endTime) return;
          const message = `The end, ${endTime}, is before the start, ${startTime}.`;
          report({ pointer: child(pointer, "endTime"), message, found: showText(endTime), expected: `${startTime} or later` });
        },
      },
    };
  },
};
