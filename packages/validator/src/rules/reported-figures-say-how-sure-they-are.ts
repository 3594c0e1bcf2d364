import { child } from "../json-pointer.js";
import type { Rule } from "./rule.js";

export const reportedFiguresSayHowSureTheyAre: Rule = {
  name: "reported-figures-say-how-sure-they-are",
  step: "rules",
  severity: "error",
  promise: "A reported figure says how well it is established, and claims no place in a text.",
  mend: "Give a `confidence` and leave `ranges` empty, or write “quoted” as its `basis`.",
  bad: '{ "observations": [{ "basis": "reported", "quote": null, "confidence": null, "source": { "ranges": [] } }] }',
  good: '{ "observations": [{ "basis": "reported", "quote": null, "confidence": "medium", "source": { "ranges": [] } }] }',
  check({ report }) {
    return {
      record(record, pointer) {
        if (record.type !== "Observation" || record.basis !== "reported") return;
        if (record.confidence === null) report({ pointer: child(pointer, "confidence"), message: "The figure is reported, but it is not said how sure it is.", found: "null", expected: "a confidence" });
        if (record.source && record.source.ranges.length > 0) report({ pointer: child(child(pointer, "source"), "ranges"), message: "The figure is reported, but ranges say that its words were seen.", found: `a list of ${record.source.ranges.length}`, expected: "[]" });
      },
    };
  },
};
