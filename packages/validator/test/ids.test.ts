import { expect, test } from "vitest";
import { checkShape, validate, validateText } from "../src/index.js";
import { datasets, type JsonObject } from "./support/river-forum.js";
import { toNdjson } from "./support/to-ndjson.js";

/** What is found in a record with this ID: message and suggestion of each finding. */
function findings(id: string) {
  const retired = { type: "Retired", id, since: "1.1.0", replacedBy: [], reason: "It was said twice." };
  return checkShape(retired).map(({ message, didYouMean }) => [message, didYouMean]);
}

test.each([
  ["river-2030-msg-0а1", 'the Cyrillic letter "а" (U+0430), which only looks like "a"', "river-2030-msg-0a1"],
  ["rіver-2030-msg-001", 'the Cyrillic letter "і" (U+0456), which only looks like "i"', "river-2030-msg-001"],
  ["riνer-2030-msg-001", 'the Greek letter "ν" (U+03BD), which only looks like "v"', "river-2030-msg-001"],
  ["ｒiver-2030", '"ｒ" (U+FF52), which only looks like "r"', "river-2030"],
  ["river-𝟐030", '"𝟐" (U+1D7D0), which only looks like "2"', "river-2030"],
  ["river–2030", '"–" (U+2013), which only looks like "-"', "river-2030"],
  ["river\u200b-2030", "the invisible character U+200B", "river-2030"],
  ["river-2030\u{e0041}", "the invisible character U+E0041", "river-2030"],
  ["river-2030 ", "a space at its beginning or end", "river-2030"],
  ["river-2030\u00a0", "the white space U+00A0", "river-2030"],
  [
    "гivеr-2030",
    'the Cyrillic letter "г" (U+0433), which only looks like "r", the Cyrillic letter "е" (U+0435), which only looks like "e"',
    "river-2030",
  ],
])("the ID %j is told to hold %s", (id, holds, meant) => {
  const [[message, didYouMean], ...more] = findings(id) as [[string, string], ...unknown[]];
  expect(message).toMatch(/^"id" is ".+", which is not an ID \(lower-case ASCII words joined by hyphens, beginning with a letter\): it holds /);
  expect(message.endsWith(`: it holds ${holds}.`)).toBe(true);
  expect([didYouMean, more]).toEqual([meant, []]);
});

test("an ID of other characters is one that does not follow the format", () => {
  const format = "which is not an ID (lower-case ASCII words joined by hyphens, beginning with a letter).";
  expect(findings("River_2030")).toEqual([[`"id" is "River_2030", ${format}`, "river-2030"]]);
  expect(findings("river 2030")).toEqual([[`"id" is "river 2030", ${format}`, "river-2030"]]);
  expect(findings("日本-2030")).toEqual([[`"id" is "日本-2030", ${format}`, null]]);
});

test("an ID that looks like the one of another record has one finding", () => {
  const [message] = datasets.messages["messages"] as JsonObject[];
  const report = validate({ ...message, theme: "river-2030-thеme-1" });
  expect(report.findings.map(({ rule, pointer, didYouMean }) => [rule, pointer, didYouMean])).toEqual([
    ["formats-are-right", "/theme", "river-2030-theme-1"],
  ]);
});

test("a name in another script is no look-alike, but written out where that can be done", () => {
  expect(findings("lillestrøm-2030")[0]![1]).toBe("lillestrom-2030");
  expect(findings("été-2030")[0]![1]).toBe("ete-2030");
});

test("an ID that is not written as it was meant has one finding, although others name the record", () => {
  const { themes } = datasets.messages as { themes: JsonObject[] };
  for (const id of ["river-2030-thеme-1", "River 2030 theme 1", "river-2030-theme-1 "]) {
    const dataset = { ...datasets.messages, themes: [{ ...themes[0], id }, ...themes.slice(1)] };
    expect(validate(dataset).findings.map(({ pointer, didYouMean }) => [pointer, didYouMean])).toEqual([
      ["/themes/0/id", "river-2030-theme-1"],
    ]);
  }
});

test("an ID that the dataset itself has may neither be retired nor be that of a record", () => {
  const { id } = datasets.messages as { id: string };
  const [topic, ...topics] = datasets.messages["topics"] as JsonObject[];
  const retired = { ...datasets.messages, retired: [{ type: "Retired", id, since: "1.1.0", replacedBy: [], reason: "It was said twice." }] };
  const shared = { ...datasets.messages, topics: [...topics, { ...topic, id }], messages: [], retired: [] };
  const messagesOf = (dataset: JsonObject) => [validate(dataset), validateText(toNdjson(dataset)!, { format: "ndjson" })].map(({ findings: found }) => found.filter(({ found: what }) => what === `"${id}"`).map(({ message }) => message));
  expect(messagesOf(retired)).toEqual(Array(2).fill([`The ID "${id}" is retired, but the dataset itself has it.`]));
  expect(messagesOf(shared)).toEqual(Array(2).fill([`The ID "${id}" is already that of the dataset itself.`]));
});
