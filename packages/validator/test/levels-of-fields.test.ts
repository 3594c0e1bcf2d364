import { describe, expect, test } from "vitest";
import { checkShape, validate, validateText } from "../src/index.js";
import { complete, conceptIds, datasets, type JsonObject } from "./support/river-forum.js";

const records = Object.values(datasets).flatMap((dataset) => Object.values(dataset).filter(Array.isArray).flat()) as JsonObject[];
const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);
/** Each record, with one of its fields that holds an object. */
const holders = records.flatMap((record) => Object.entries(record).flatMap(([key, value]) => (isObject(value) && key !== "extensions" && Object.keys(value).length > 0 ? [[record, key, value] as const] : [])));

const found = (value: unknown) => checkShape(value).map(({ rule, pointer, mend }) => [rule, pointer, mend]);
const names = (keys: readonly string[]) => keys.map((key) => `"${key}": …`).join(", ");

describe("fields on another level are one finding", () => {
  test("an object within one more, under a key that there is not", () => {
    expect(holders.length).toBeGreaterThan(10);
    for (const [record, key, value] of holders)
      expect(found({ ...record, [key]: { value } })).toEqual([["fields-are-known", `/${key}/value`, 'Leave out "value" and its braces, and keep what they hold.']]);
  });

  test("what a record says, within one more object", () => {
    for (const { type, id, ...rest } of records) {
      const pointers = [found({ type, id, attributes: rest }), found({ type, data: { id, ...rest } })].map((findings) => findings.map(([rule, pointer]) => [rule, pointer]));
      expect(pointers).toEqual([[["fields-are-known", "/attributes"]], [["fields-are-known", "/data"]]]);
    }
  });

  test.each([
    ["by their names alone", (_: string, key: string) => key],
    ["with dots, as tables have them", (owner: string, key: string) => `${owner}.${key}`],
    ["with underscores", (owner: string, key: string) => `${owner}_${key}`],
    ["with a capital", (owner: string, key: string) => owner + key.slice(0, 1).toUpperCase() + key.slice(1)],
  ])("the fields of an object, beside it: %s", (_, nameOf) => {
    let tried = 0;
    for (const [record, owner, value] of holders) {
      const flat = Object.fromEntries(Object.entries(value).map(([key, each]) => [nameOf(owner, key), each]));
      const { [owner]: _without, ...rest } = record;
      if (Object.keys(flat).some((key) => Object.hasOwn(rest, key))) continue;
      tried += 1;
      expect(found({ ...rest, ...flat })).toEqual([["fields-are-known", `/${Object.keys(flat)[0]!}`, `Put them into "${owner}": { ${names(Object.keys(value))} }.`]]);
    }
    expect(tried).toBeGreaterThan(5);
  });

  test("but not where another field is missing as well, or unknown", () => {
    const { source, ...record } = (datasets.messages["messages"] as JsonObject[]).find((message) => message["source"] !== null)!;
    expect(found({ ...record, ...(source as object), colour: "red" })).not.toHaveLength(1);
    expect(found({ ...record, source: { value: { document: "river-forum-2030-report" } } })).not.toHaveLength(1);
  });

  test("a record on a line of its own, within one more object", () => {
    const [first, second] = datasets.messages["messages"] as JsonObject[];
    const { findings } = validateText([first, { record: second }].map((value) => JSON.stringify(value)).join("\n"), { format: "ndjson", vocabularies: conceptIds });
    expect(findings).toMatchObject([{ rule: "type-is-known", mend: 'Write the value of "record" in its place.' }]);
  });
});

describe("what is written as something else is suggested as it should be", () => {
  const mendOf = (changes: JsonObject) => validate(complete(changes), { vocabularies: conceptIds }).findings.map(({ mend }) => mend);

  test.each([
    [{ events: [{ hosts: '["Ministry of Ferries"]' }] }, 'Write [ "Ministry of Ferries" ].'],
    [{ messages: [{ mentions: "['sdg-6', 'sdg-14']" }] }, 'Write [ "sdg-6", "sdg-14" ].'],
    [{ messages: [{ source: '{"document":"river-forum-2030-report","section":null}' }] }, "Write the object itself: without quotation marks around it, and without backslashes in it."],
    [{ events: [{ sources: Array.from({ length: 6 }, (_, index) => `river-forum-2030-report-${index}`).join(", ") }] }, expect.stringMatching(/^Write each ID as an item of its own: \["river-forum-2030-report-0", /)],
    [{ events: [{ hosts: {} }] }, "Write []."],
    [{ events: [{ place: {} }] }, "Write null."],
    [{ events: [{ country: { value: "NO" } }] }, 'Write "NO" alone: without an object around it.'],
    [{ messages: [{ position: { "#text": 1 } }] }, "Write 1 alone: without an object around it."],
    [{ events: [{ confidence: { level: "high" } }] }, 'Write "high" alone: without an object around it.'],
    [{ events: [{ confidence: '"high"' }] }, 'Write "high".'],
    [{ messages: [{ event: "“river-2030”" }] }, 'Write "river-2030".'],
    [{ events: [{ country: "'NO'" }] }, 'Write "NO".'],
    [{ messages: [{ type: "" }] }, 'Write "Message", or move the record into the list where it belongs.'],
  ])("%j", (changes, mend) => expect(mendOf(changes as JsonObject)).toEqual([mend]));
});
