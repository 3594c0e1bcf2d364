import { expect, test } from "vitest";
import { formsOf, wordsOf } from "./word-forms.js";

test("words are runs of letters and digits; hyphens and apostrophes join them", () => {
  expect(wordsOf("The WSIS+20 review: children’s “start-up” rights, C7.")).toEqual(["The", "WSIS", "20", "review", "children’s", "start-up", "rights", "C7"]);
  expect(wordsOf(" — …")).toEqual([]);
});

test.each([
  ["Lillestrøm", "lillestrom"],
  ["ÆRØ", "aero"],
  ["Łódź", "lodz"],
  ["Straße", "strasse"],
  ["Đà", "da"],
  ["ŒUVRE", "oeuvre"],
  ["İstanbul", "istanbul"],
  ["Zu\u0308rich", "zurich"],
  ["интернет", "интернет"],
])("%s is found as %s", (printed, form) => {
  expect(formsOf(printed)).toEqual([form]);
});

test("a compound is found as one word and by its parts, but not by a single letter", () => {
  expect(formsOf("Multi-Stakeholder")).toEqual(["multistakeholder", "multi", "stakeholder"]);
  expect(formsOf("children's")).toEqual(["childrens", "children"]);
});
