import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readYaml } from "../src/formats/read-yaml.js";
import { formatRules } from "../src/formats/rules.js";
import { validateText } from "../src/index.js";
import { child } from "../src/json-pointer.js";
import { findOffsets } from "../src/syntax/find-offsets.js";
import { isUnsafeKey } from "../src/syntax/is-unsafe-key.js";
import { placeOffsets } from "../src/syntax/place-offsets.js";

const folder = new URL("../fixtures/faulty-yaml/", import.meta.url);

test.each(readdirSync(folder))("%s has one cause and one fault", (name) => {
  const { text, value, faults } = readYaml(new TextDecoder("utf-8", { ignoreBOM: true }).decode(readFileSync(new URL(name, folder))));
  expect(faults).toHaveLength(1);
  const [place] = placeOffsets(text, [faults[0]!.offset!]);
  expect({ isRead: value !== undefined, ...place, ...faults[0] }).toMatchSnapshot();
});

describe("a comment", () => {
  const faultsOf = (text: string) => readYaml(text).faults.map(({ rule, offset }) => [rule, text.slice(offset, offset! + 2)]);

  test.each(["a: null #none yet\n", "a: two words\n  #comment\nb: 1\n", "a: two words # fine\n", "a: word #comment\n", "a: river-1 #1 of them\n", "a: 1.0.0 #2nd edition\n", 'a: "two words" #comment\n', "a: #\n"])("is one: %j", (text) => expect(faultsOf(text)).toEqual([]));
  test.each(["a: Hall #3\n", "a: two words #comment\n", "a: #hash\n"])("may be the rest of a text: %j", (text) => expect(faultsOf(text)).toEqual([["yaml-is-well-formed", expect.stringMatching(/^#/)]]));
});

describe.each(["\x7f", "\ufffe", "\uffff"])("%j, which JSON has in quotation marks", (character) => {
  const word = `w${character}`;
  test.each([`"${word}"`, `{"${word}": "${word}"}`, `'${word}'`, `a: "${word}\n  ${word}"\n`, `"${word}": 1\n`])("is YAML there: %j", (text) => expect(readYaml(text)).toMatchObject({ faults: [], value: expect.anything() as unknown }));
  test.each([word, `a: ${word}\n`, `a: |\n  ${word}\n`, `--- |\n"${word}"\n`, `a: 1 # ${word}\n`, `a: &${word} 1\n`, `a: [${word}, "${word}"]\n`, `${character}`])("and nowhere else: %j", (text) => {
    expect(readYaml(text).faults).toMatchObject([{ rule: "yaml-is-well-formed", offset: text.indexOf(character), message: expect.stringContaining("control character") as string }]);
  });
});

test("a line that looks like a key may go on with the words above it", () => {
  const [fault] = readYaml("title: Ferries and boats\n  note: all of them\nid: a\n").faults;
  expect(fault).toMatchObject({ message: "A line is indented further than the key above it.", mend: expect.stringContaining("put the whole text into quotation marks") as string });
});

test("who follows a mend of the indentation has YAML", () => {
  for (const [wrong, right] of [["   \tid", "    id"], ["     id", "    id"], ["   id", "    id"], ["\u00a0   id", "    id"]] as const) {
    const text = `topics:\n  - type: Topic\n${wrong}: a\n    position: 1\n`;
    const { faults, value } = readYaml(text);
    expect(faults).toMatchObject([{ rule: "yaml-is-well-formed", offset: text.indexOf(wrong) + wrong.search(/[^ ]/) }]);
    expect(value).toBeUndefined();
    expect(readYaml(text.replace(wrong, right)).faults).toEqual([]);
  }
});

test("an alias that ends in a colon is not told of the colon as what a text begins with", () => {
  expect(readYaml("a: &x word\nb: *x: more\n").faults).toEqual([expect.objectContaining({ message: expect.not.stringContaining("begins with :") as string })]);
});

test("an anchor that an alias uses is none of a text", () => {
  expect(readYaml("a: &x more words\nb: *x\n").faults).toEqual([]);
});

test("the examples of the rule show what it says", () => {
  const { bad, good, name } = formatRules.find((rule) => rule.name.startsWith("yaml"))!;
  expect(readYaml(bad).faults).toMatchObject([{ rule: name }]);
  expect(readYaml(good).faults).toEqual([]);
});

const published = readFileSync(new URL("../../messages/dist/igf-2025.json", import.meta.url), "utf8");

describe("the published messages", () => {
  const dataset: unknown = JSON.parse(published);

  test.each([
    ["in JSON, which YAML contains", published],
    ["in YAML", stringify(dataset)],
    ["in YAML with brackets", stringify(dataset, { collectionStyle: "flow" })],
    ["in YAML with an alias for what is repeated", stringify(dataset, { aliasDuplicateObjects: true })],
  ])("are read %s", (_, text) => {
    const { value, faults } = readYaml(text);
    expect(faults).toEqual([]);
    expect(value).toEqual(dataset);
  });
});

test("what people edit in this repository is read", () => {
  const { faults } = readYaml(readFileSync(new URL("../../messages/data/igf-2025.yaml", import.meta.url), "utf8"));
  expect(faults).toEqual([]);
});

describe("any value of JSON", () => {
  // What writes YAML puts no quotation marks around <<, which is a merge key then.
  const json = fc
    .json()
    .filter((text) => !/"(?:__proto__|constructor|prototype|<<)":/.test(text))
    .map((text) => JSON.parse(text) as unknown);

  test("is read as it was written, in every style", () => {
    fc.assert(
      fc.property(json, fc.constantFrom("block", "flow", "any"), fc.boolean(), (value, collectionStyle, quoted) => {
        const text = stringify(value, {
          collectionStyle,
          aliasDuplicateObjects: false,
          ...(quoted && { defaultStringType: "QUOTE_SINGLE" }),
        });
        const read = readYaml(text);
        expect(read.faults).toEqual([]);
        expect(read.value).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  test("has its keys and values where JSON has them", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value, null, 2);
        const { offsetOf } = readYaml(text);
        for (const pointer of pointersOf(value, "")) {
          const [offset, key] = findOffsets(text, [fault(pointer), { ...fault(pointer), at: "key" }]);
          expect(offsetOf(pointer)).toBe(offset);
          if (key !== 0) expect(offsetOf(pointer, "key")).toBe(key);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const fault = (pointer: string) => ({ rule: "", pointer, message: "" });

function* pointersOf(value: unknown, pointer: string): Generator<string> {
  yield pointer;
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) if (!isUnsafeKey(key)) yield* pointersOf(member, child(pointer, key));
}

describe("a place", () => {
  const text = "title: Ferries\nmessages:\n  - &first\n    id: a\n    text: >\n      Keep\n      them.\n  - *first\nextensions:\n";
  const { value, offsetOf } = readYaml(text);

  test.each([
    ["", undefined, "title: Ferries"],
    ["/title", undefined, "Ferries"],
    ["/title", "key", "title"],
    ["/messages/0/text", undefined, ">"],
    ["/messages/1", undefined, "*first"],
    ["/messages/1/id", undefined, "a\n"],
    ["/extensions", "key", "extensions"],
  ] as const)("%s (%s) is found", (pointer, at, found) => {
    expect(text.slice(offsetOf(pointer, at)!)).toMatch(new RegExp(`^${found.replace(/[*+]/g, "\\$&")}`));
  });

  test("that is not there is null", () => {
    expect([offsetOf("/titel"), offsetOf("/messages/2"), offsetOf("/title/0")]).toEqual([null, null, null]);
  });

  test("of an alias holds what it stands for", () => {
    expect(value).toEqual({ title: "Ferries", messages: Array(2).fill({ id: "a", text: "Keep them.\n" }), extensions: null });
  });
});

describe("what older readers of YAML take for something else", () => {
  test.each([
    ["no", "no"],
    ["2025-06-27", "2025-06-27"],
    ["12:30", "12:30"],
    ["1_000", "1_000"],
    ["0o17", 15],
    ["0x1F", 31],
    ["+.5", 0.5],
    ["1.", 1],
    ["~", null],
    ['"\\ud83d\\ude00"', "😀"],
  ])("%s is %j", (text, value) => {
    expect(readYaml(`a: ${text}`)).toMatchObject({ value: { a: value }, faults: [] });
  });
});

test("of a text that a comment has cut, nothing is said of its ranges", () => {
  const yaml = (text: string) =>
    `type: Message\nid: river-2030-msg-001\nevent: river-2030\ntheme: river-2030-theme-1\ntopic: null\nposition: 1\ntext: ${text}\nslips: []\nsource:\n  document: river\n  section: null\n  ranges: [{ start: 0, end: 23 }]\nmentions: []\n`;
  const rulesOf = (text: string) => validateText(yaml(text), { format: "yaml", sourceTexts: { river: "We call for #open masts and more." } }).findings.map(({ rule, pointer }) => [rule, pointer]);
  expect(rulesOf('"We call for #open masts"')).toEqual([]);
  expect(rulesOf("We call for #open masts")).toEqual([["yaml-is-well-formed", "/text"]]);
  expect(rulesOf("We call for open masts")).toEqual([["quotes-stand-in-their-source", "/text"]]);
});
