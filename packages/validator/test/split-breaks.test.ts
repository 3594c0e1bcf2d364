import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Fault } from "../src/fault.js";
import { validateText } from "../src/index.js";
import { explainSyntax } from "../src/syntax/explain-syntax.js";
import { placeOffsets } from "../src/syntax/place-offsets.js";
import { almostDatasetText } from "./support/almost-datasets.js";
import { split, type Told } from "./support/split.js";

test("a file that stops being a dataset is explained as if it were read as a whole", () => {
  const messages = new Set<string>();
  fc.assert(
    fc.property(almostDatasetText, (text) => {
      const told = split(text);
      const broken = told.at(-1)!;
      // Of a document that is no object, no more is read than that.
      if (/^\s*[^{\s]/.test(withoutMark(text))) return void expect(broken.told).toBe("broken");
      expect(parses(withoutMark(text))).toBe(broken.told === "end" && told.every(isJson));
      // What is broken after a record that is no JSON is a consequence of that.
      if (broken.told !== "broken" || !told.every(isJson)) return;
      expect(withPlace(broken)).toEqual(asAWhole(text));
      messages.add(broken.fault.message.replace(/".*"|line \d+/g, "…"));
    }),
    { numRuns: 5_000 },
  );
  expect(messages.size).toBeGreaterThan(12);
});

test.each([
  ["of a record", '{"messages":[{"type":"a"},"type":"b"}]}'],
  ["of a list", '{"messages":[{"type":"a"},"type":"b"}'],
  ["of a long record", `{"messages":[{"type":"a"},"type":"${"b".repeat(2000)}"}]}`],
  ["of a long rest", `{"messages":[{"type":"a"},"type":"${"b".repeat(2000)}"}`],
  ["after several records", '{"messages":[{"type":"a"},{"id":"b"},"type":"c"}]}'],
  ["after what is no record", '{"messages":[{ "type" : "a", "id": 1 },{},5,"type":"c"}]}'],
  ["before another key", '{"messages":[{"type":"a"},"id":"b"}'],
  ["where there is no first key", '{"messages":[5,"id":"b"}'],
  ["of a record in a list", '[{"type":"a"},"type":"b"}]'],
])("a bracket that is missing is told of as in the whole: %s", (_, text) => {
  expect(withPlace(split(text).at(-1) as Told & { told: "broken" })).toEqual(asAWhole(text));
});

test.each([
  ['{"messages":[{"type":"a"}, ..., {"type":"b"}]}'],
  ['{"messages":[{"type":"a"}\n...\n{"type":"b"}]}'],
  ['{"messages":[{"type":"a"},\n  ...\n]}'],
  ['{"messages":[...]}'],
  ['{"messages":[], ...}'],
  ['{"type":...}'],
  ['{"type":450+, "id":1}'],
  ['{\n"type":1\n}\n{\n"type":2\n}'],
  ['{"type":1}\n{"type":2}'],
])("what stands in the place of a value is told of alike in a large file: %s", (text) => {
  expect(validateText(text + " ".repeat(5 << 20))).toEqual(validateText(text));
});

/** The last fault of a text, and its place. */
function asAWhole(input: string | Uint8Array) {
  const { text, faults } = explainSyntax(input);
  const { offset, ...fault } = faults.at(-1)!;
  return { fault, place: placeOffsets(text, [offset!])[0]! };
}

function withPlace({ fault, place: { line, column } }: { readonly fault: Fault; readonly place: { line: number; column: number } }) {
  return { fault, place: { line, column } };
}

/** A byte order mark is a fault, but not the end. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, "");
}

function isJson(each: Told): boolean {
  return (each.told !== "record" && each.told !== "member") || parses(each.text);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("a key in a list is named with all of its characters, also those that are halves", () => {
  const text = '{"messages": [[true],\n"\\ud83d": ]}';
  const broken = split(text).at(-1)!;
  expect(broken.told === "broken" && withPlace(broken)).toEqual(asAWhole(text));
  expect(asAWhole(text).fault.found).toBe('"\\ud83d"');
});

const folder = new URL("../fixtures/faulty/", import.meta.url);

test.each(readdirSync(folder))("%s is told to be broken where it is, in the same words", (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  const { value } = explainSyntax(bytes);
  const told = split(bytes);
  const last = told.at(-1)!;
  // A fault inside of a record is found by whoever reads the record, and a sound one may still have a wrong shape.
  if (!told.every(isJson)) return;
  expect(last.told === "broken" && last.fault.rule !== "values-have-the-right-type").toBe(value === undefined);
  if (last.told === "broken" && value === undefined) expect(withPlace(last)).toEqual(asAWhole(bytes));
});
