import { child } from "../json-pointer.js";
import type { Rule } from "./rule.js";

export const quotedFiguresHaveTheirWords: Rule = {
  name: "quoted-figures-have-their-words",
  step: "rules",
  severity: "error",
  promise: "A quoted figure gives the words that state it and, where it has a source, the ranges at which they stand.",
  mend: "Give `quote` and `source.ranges`, or write “reported” as its `basis`, with a confidence and a note.",
  bad: `{
  "observations": [{ "basis": "quoted", "quote": null, "source": { "ranges": [] } }]
}`,
  good: `{
  "observations": [{ "basis": "quoted", "quote": "Over 40 ferries took part." }]
}`,
  check({ report }) {
    return {
      on: {
        Observation({ basis, quote, source }, pointer) {
          if (basis !== "quoted") return;
          if (quote === null) {
            const message = "The figure is quoted, but its words are missing.";
            report({ pointer: child(pointer, "quote"), message, found: "null", expected: "the words that state the figure" });
          } else if (source?.ranges.length === 0) {
            const message = "The figure is quoted, but it is not said where its words stand.";
            report({ pointer: child(child(pointer, "source"), "ranges"), message, found: "[]", expected: "at least one range" });
          }
        },
      },
    };
  },
};
