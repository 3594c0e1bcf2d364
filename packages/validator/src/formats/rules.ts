import type { RuleDescription } from "../rule-description.js";

const rule = { step: "syntax", severity: "error" } as const;

/** The promises that the first step keeps of files that are not JSON. */
export const formatRules: readonly RuleDescription[] = [
  {
    ...rule,
    name: "yaml-is-well-formed",
    isAlwaysError: true,
    promise: "A YAML file is one document of YAML 1.2 that says what JSON could say: keys are strings, and nothing has a tag of its own.",
    mend: "Write what is expected there, or put a text with special characters into quotation marks.",
    bad: "title: Ferries: now and then",
    good: 'title: "Ferries: now and then"',
  },
  {
    ...rule,
    name: "csv-is-well-formed",
    isAlwaysError: true,
    promise:
      "A CSV file is written as RFC 4180 says: commas between the cells, as many cells in each row as in the first, and quotation marks around a cell that holds a comma, a quotation mark or a line break.",
    mend: "Write what is expected there.",
    bad: `type,id,since,replacedBy,reason
Retired,river-2030-msg-009,1.1.0,[],Said twice, and late`,
    good: `type,id,since,replacedBy,reason
Retired,river-2030-msg-009,1.1.0,[],"Said twice, and late"`,
  },
];
