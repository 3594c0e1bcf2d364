import { child } from "../json-pointer.js";
import { showText, showValue } from "../show-value.js";
import type { Rule } from "./rule.js";

export const reportedFiguresSayHowSureTheyAre: Rule = {
  name: "reported-figures-say-how-sure-they-are",
  step: "rules",
  severity: "error",
  promise: "A reported figure says how well it is established, and claims no place in a text.",
  mend: "Give a `confidence` and leave `ranges` empty, or write “quoted” as its `basis`.",
  bad: `{
  "observations": [
    {
      "basis": "reported",
      "quote": null,
      "confidence": null,
      "source": { "ranges": [] }
    }
  ]
}`,
  good: `{
  "observations": [
    {
      "basis": "reported",
      "quote": null,
      "confidence": "medium",
      "source": { "ranges": [] }
    }
  ]
}`,
  check({ report }) {
    return {
      on: {
        Observation({ basis, confidence, source }, pointer) {
          if (basis !== "reported") return;
          const hasRanges = source !== null && source.ranges.length > 0;
          if (hasRanges && confidence === null) {
            const message = "The figure is reported, but has ranges and no confidence, as a quoted one has.";
            report({ pointer: child(pointer, "basis"), message, found: showText(basis), expected: '"quoted"', didYouMean: "quoted" });
          } else if (hasRanges) {
            const message = "The figure is reported, but ranges say that its words were seen.";
            const found = showValue(source.ranges);
            report({ pointer: child(child(pointer, "source"), "ranges"), message, found, expected: "[]" });
          } else if (confidence === null) {
            const message = "The figure is reported, but it is not said how sure it is.";
            report({ pointer: child(pointer, "confidence"), message, found: "null", expected: "a confidence" });
          }
        },
      },
    };
  },
};
