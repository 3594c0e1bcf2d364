import { describe, expect, test } from "vitest";
import { didYouMean, suggest } from "./suggest.js";

const ids = ["wsis-action-lines", "igf-2025-msg-001", "igf-2025-msg-010", "igf-2025-msg-100", "sdg-6", "sdg-16", "wsis-c1"];

describe("suggest", () => {
  test.each([
    ["igf-2025-msg-1", "igf-2025-msg-001"],
    ["igf-2025-msg-10", "igf-2025-msg-010"],
    ["IGF 2025 msg 0100", "igf-2025-msg-100"],
    ["igf-2025-mgs-001", "igf-2025-msg-001"],
    ["sdg16", "sdg-16"],
    ["SDG_6", "sdg-6"],
    ["wsis", "wsis-action-lines"],
  ])("%s is %s", (typed, meant) => expect(suggest(typed, ids)).toBe(meant));

  test.each(["", "x", "quite-another-thing"])("%j is like none of them", (typed) => expect(suggest(typed, ids)).toBeNull());

  test.each(["sdg-61", "sdg-1", "igf-2026-msg-001", "igf-2025-msg-011", "wsis-c2", "igf"])(
    "%s has other numbers than any of them, and is another record",
    (typed) => expect(suggest(typed, ids)).toBeNull(),
  );

  test("names in camel case are compared as if they had hyphens", () => {
    expect(suggest("sourcedocument", ["Message", "SourceDocument"])).toBe("SourceDocument");
    expect(suggest("source-documnet", ["Message", "SourceDocument"])).toBe("SourceDocument");
  });
});

test("didYouMean is a sentence, or nothing", () => {
  expect(didYouMean("sgd-6", ids)).toBe(" Did you mean sdg-6?");
  expect(didYouMean("quite-another-thing", ids)).toBe("");
});
