import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validate, type ValidateOptions } from "../src/index.js";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/valid/${name}`, import.meta.url), "utf8");
const options: ValidateOptions = { sourceTexts: { "river-2030-messages-text": fixture("messages-text.txt") } };

/** The rules that are broken when the first message has another text. */
function brokenBy(change: (text: string) => string, more: ValidateOptions = {}): string[] {
  const dataset = JSON.parse(fixture("messages.json")) as { messages: { text: string; slips: unknown[]; mentions: string[] }[] };
  const message = dataset.messages[0]!;
  message.text = change(message.text);
  message.mentions = [];
  message.slips = [];
  return validate(dataset, { ...options, ...more }).findings.map(({ rule }) => rule);
}

test("the fixture is sound", () => {
  expect(brokenBy((text) => text)).toEqual([]);
});

test.each([
  ...[..."\u200b\u00ad\u200c\u200d\u2060\u202e\ufe0f\u034f\u3164\u0007"].map((character) => [`an invisible character (${character.codePointAt(0)!.toString(16)})`, (text: string) => text.replace(" ", ` ${character}`), "texts-have-no-invisible-characters"] as const),
  ["a space that doubles", (text: string) => text.replace(" ", "  "), "quotes-have-plain-spaces"],
  ["a word that was cut", (text: string) => text.replace(/(?<=[a-z]{2})(?=[a-z]{2})/, "- "), "texts-have-no-debris"],
] as const)("of words that stand in their source but for %s, there is one finding, and it is an error", (_, spoil, rule) => {
  expect(brokenBy(spoil)).toEqual([rule === "quotes-have-plain-spaces" ? rule : "quotes-stand-in-their-source"]);
  // Where the source is not at hand, the rule of its own speaks; where that is not asked, the words are compared all the same.
  expect(brokenBy(spoil, { sourceTexts: {} })).toEqual([rule]);
  if (rule !== "quotes-have-plain-spaces") expect(brokenBy(spoil, { rules: { [rule]: "off" } })).toEqual(["quotes-stand-in-their-source"]);
});

test.each(["Totally invented\u200b words", "Totally  invented words", "Totally inven- ted words", "Totally invented wordsâ€¦"])("invented words are found, whatever else is wrong with %j", (words) => {
  expect(brokenBy(() => words)).toContain("quotes-stand-in-their-source");
  const off = { "texts-have-no-invisible-characters": "off", "quotes-have-plain-spaces": "off", "texts-have-no-debris": "off", "texts-have-no-broken-characters": "off" } as const;
  expect(brokenBy(() => words, { rules: off })).toEqual(["quotes-stand-in-their-source"]);
});

test("a figure that its quote does not have is found, whatever cannot be seen in it", () => {
  const dataset = JSON.parse(fixture("statistics.json")) as { observations: { quote: string | null }[] };
  dataset.observations.find(({ quote }) => quote !== null)!.quote = "nothing of it\u200b here";
  const rules = validate(dataset).findings.map(({ rule }) => rule);
  expect(rules).toContain("figures-stand-in-their-quote");
});
