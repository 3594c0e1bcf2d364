import type { RuleDescription } from "../rule-description.js";

const rule = { step: "shape", severity: "error" } as const;

/** The promises that the second step keeps: each record follows its schema. */
export const shapeRules: readonly RuleDescription[] = [
  {
    ...rule,
    name: "type-is-known",
    isAlwaysError: true,
    promise: "Every dataset and every record says in `type` what it is, and stands where that type belongs.",
    mend: "Write the type that belongs there.",
    bad: '{ "type": "MesagesDataset" }',
    good: '{ "type": "MessagesDataset" }',
  },
  {
    ...rule,
    name: "fields-are-known",
    promise: "Every field is one that the schema defines, or stands under `extensions`.",
    mend: "Rename it, remove it, or put it under `extensions`.",
    bad: `{
  "type": "Retired",
  "id": "river-2030-msg-009",
  "since": "1.1.0",
  "replacedBy": [],
  "reson": "It was said twice."
}`,
    good: `{
  "type": "Retired",
  "id": "river-2030-msg-009",
  "since": "1.1.0",
  "replacedBy": [],
  "reason": "It was said twice."
}`,
  },
  {
    ...rule,
    name: "fields-are-present",
    promise: "Every field that the schema demands is there, even where it is `null`.",
    mend: "Add the field.",
    bad: `{
  "type": "Retired",
  "id": "river-2030-msg-009",
  "since": "1.1.0",
  "reason": "It was said twice."
}`,
    good: `{
  "type": "Retired",
  "id": "river-2030-msg-009",
  "since": "1.1.0",
  "replacedBy": [],
  "reason": "It was said twice."
}`,
  },
  {
    ...rule,
    name: "values-have-the-right-type",
    promise: "Every value is of the JSON type that its field demands.",
    mend: "Write a value of that type.",
    bad: '{ "messages": [{ "position": "1" }] }',
    good: '{ "messages": [{ "position": 1 }] }',
  },
  {
    ...rule,
    name: "values-are-allowed",
    promise: "A field with a fixed list of values holds one of them.",
    mend: "Write one of the allowed values.",
    bad: '{ "sources": [{ "status": "finnal" }] }',
    good: '{ "sources": [{ "status": "final" }] }',
  },
  {
    ...rule,
    name: "formats-are-right",
    promise: "IDs, dates, languages and other strings with a format follow it, and no text is blank.",
    mend: "Write it in the format of its field.",
    bad: '{ "events": [{ "date": "7 May 2030" }] }',
    good: '{ "events": [{ "date": "2030-05-07" }] }',
  },
  {
    ...rule,
    name: "lists-are-long-enough",
    promise: "A list that must not be empty is not.",
    mend: "Add what is missing.",
    bad: '{ "messages": [{ "source": { "ranges": [] } }] }',
    good: `{
  "messages": [{ "source": { "ranges": [{ "start": 0, "end": 18 }] } }]
}`,
  },
  {
    ...rule,
    name: "numbers-are-in-bounds",
    promise: "Positions count from 1, offsets and lengths from 0.",
    mend: "Write a number within the bounds.",
    bad: '{ "messages": [{ "position": 0 }] }',
    good: '{ "messages": [{ "position": 1 }] }',
  },
];
