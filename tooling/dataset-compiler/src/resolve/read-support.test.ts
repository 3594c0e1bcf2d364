import { expect, test } from "vitest";
import { readSupport } from "./read-support.js";

const participants = { voice: "participants", speakers: [] } as const;

test.each([
  ["All speakers", "consensus"],
  ["strong consensus", "consensus"],
  ["Unequivocal support", "strong"],
  ["broad support", "strong"],
  ["shared concern", "strong"],
  ["a significant level of convergence", "strong"],
  ["Many interventions", "many"],
  ["Several speakers", "several"],
  ["Multiple interventions, including youth voices", "several"],
  ["A number of interventions", "several"],
  ["Some", "some"],
  ["Specific calls", "specific"],
  ["differing views", "divided"],
  ["Interventions", "unattributed"],
  ["Stakeholders", "unattributed"],
] as const)("“%s” reads as %s", (supportAsPrinted, support) => {
  expect(readSupport({ ...participants, supportAsPrinted })).toBe(support);
});

test("without words that say it, support is the author's own, that of named speakers, or nobody's", () => {
  expect(readSupport({ supportAsPrinted: null, voice: "author", speakers: [] })).toBe("single");
  expect(readSupport({ supportAsPrinted: null, voice: "participants", speakers: ["Li Junhua"] })).toBe("specific");
  expect(readSupport({ ...participants, supportAsPrinted: null })).toBe("unattributed");
});

test("a word inside another does not count", () => {
  expect(readSupport({ ...participants, supportAsPrinted: "Calls of Germany" })).toBe("unattributed");
});
