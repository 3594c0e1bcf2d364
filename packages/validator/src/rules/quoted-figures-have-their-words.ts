import { child } from "../json-pointer.js";
import type { Rule } from "./rule.js";

export const quotedFiguresHaveTheirWords: Rule = {
  name: "quoted-figures-have-their-words",
  step: "rules",
  severity: "error",
  promise: "A quoted figure gives the words that state it and, where it has a source, the ranges at which they stand.",
  mend: "Give `quote` and `source.ranges`, or write “reported” as its `basis`, with a confidence and a note.",
  bad: '{ "observations": [{ "basis": "quoted", "quote": null, "source": { "ranges": [] } }] }',
  good: '{ "observations": [{ "basis": "quoted", "quote": "Over 40 ferries took part." }] }',
  check({ report }) {
    return {
      record(record, pointer) {
        if (record.type !== "Observation" || record.basis !== "quoted") return;
        if (record.quote === null) report({ pointer: child(pointer, "quote"), message: "The figure is quoted, but its words are missing.", found: "null", expected: "the words that state the figure" });
        else if (record.source?.ranges.length === 0) report({ pointer: child(child(pointer, "source"), "ranges"), message: "The figure is quoted, but it is not said where its words stand.", found: "[]", expected: "at least one range" });
      },
    };
  },
};
