import fc from "fast-check";
import { expect, test } from "vitest";
import { matchLabels } from "./match-labels.js";

test("a label may hold characters that mean something in a pattern", () => {
  const labelled = [{ id: "plus", labels: ["WSIS+20"] }, { id: "brackets", labels: ["A (B) [C]"] }];
  expect(matchLabels("WSIS+20 is no WSISS20; A (B) [C]", labelled)).toEqual([
    { id: "plus", label: "WSIS+20", start: 0, end: 7 },
    { id: "brackets", label: "A (B) [C]", start: 23, end: 32 },
  ]);
});

test("a longer label wins also where a shorter one begins before it", () => {
  const labelled = [{ id: "short", labels: ["Review Group"] }, { id: "long", labels: ["Group of Friends of the Chair"] }];
  expect(matchLabels("the Review Group of Friends of the Chair", labelled).map(({ id }) => id)).toEqual(["long"]);
});

test("matches never overlap, stand in order, and are what the text says there", () => {
  const word = fc.constantFrom("IGF", "National", "and", "Regional", "Initiatives", "𝔾", "EC", ",", "x");
  const labelled = [
    { id: "a", labels: ["IGF", "National IGF"] },
    { id: "b", labels: ["National and Regional IGF Initiatives", "IGF Initiatives"] },
    { id: "c", labels: ["EC", "𝔾"] },
  ];
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      const text = words.join(" ");
      let end = 0;
      for (const match of matchLabels(text, labelled)) {
        expect(match.start).toBeGreaterThanOrEqual(end);
        expect([...text].slice(match.start, match.end).join("")).toBe(match.label);
        end = match.end;
      }
    }),
  );
});
