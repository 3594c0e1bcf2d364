import { child } from "../json-pointer.js";
import { showText } from "../show-value.js";
import type { Rule } from "./rule.js";

export const idsBeginWithThePrefix: Rule = {
  name: "ids-begin-with-the-prefix",
  step: "rules",
  severity: "error",
  promise:
    "The ID of every record begins with the prefix of its dataset; only events and source documents, which other datasets name too, may have other IDs.",
  mend: "Put the prefix and a hyphen before the ID, or correct the prefix of the dataset.",
  bad: '{ "prefix": "river-2030", "messages": [{ "id": "msg-001" }] }',
  good: '{ "prefix": "river-2030", "messages": [{ "id": "river-2030-msg-001" }] }',
  check({ dataset, report }) {
    if (!dataset?.prefix) return {};
    const { prefix } = dataset;
    const start = `${prefix}-`;
    return {
      each({ type, id }, pointer) {
        if (type === "SourceDocument" || type === "Event" || id === prefix || id.startsWith(start)) return;
        const message = `The ID ${showText(id)} does not begin with the prefix of the dataset.`;
        const expected = `an ID that begins with ${showText(start)}`;
        report({ pointer: child(pointer, "id"), message, found: showText(id), expected, didYouMean: start + id });
      },
    };
  },
};
