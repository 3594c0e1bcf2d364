import { definitions } from "@igf/schema/zod";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createCheck } from "../src/engine.js";
import { z } from "zod";
import { checkShape, validate, validateStream, validateText, type Report } from "../src/index.js";
import { acceptShape } from "../src/shape/accept-shape.js";
import { conceptIds, datasets, type JsonObject } from "./support/river-forum.js";
import { toNdjson } from "./support/to-ndjson.js";

/** Every valid record of the fixtures: the ground from which faulty ones are made. */
const records = Object.values(datasets).flatMap((dataset) => Object.values(dataset).filter(Array.isArray).flat()) as JsonObject[];

/** A record of the fixtures, and one of its keys. */
const members = fc.constantFrom(...records).chain((record) => fc.record({ record: fc.constant(record), key: fc.constantFrom(...Object.keys(record)) }));

const anything = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, 2 ** 53, "", " ", "river-2030", "IGF 2025", "2030-13-01", "high", "MessagesDataset", [], {}),
  fc.jsonValue({ maxDepth: 1 }),
);

/** A slip of the finger in a word, at any place. */
const slip = fc.record({ kind: fc.constantFrom("twice", "left out", "exchanged", "another letter"), at: fc.nat() });

function misspell(word: string, { kind, at }: { kind: string; at: number }): string {
  const place = at % word.length;
  const [before, letter, after] = [word.slice(0, place), word[place]!, word.slice(place + 1)];
  if (kind === "twice") return before + letter + letter + after;
  if (kind === "left out") return before + after;
  if (kind === "exchanged") return before + after.slice(0, 1) + letter + after.slice(1);
  return `${before}q${after}`;
}

/** Puts a member under another key, in its place. */
function rename(record: JsonObject, key: string, newKey: string): JsonObject {
  return Object.fromEntries(Object.entries(record).map(([each, value]) => [each === key ? newKey : each, value]));
}

test("a value of another kind has one finding, wherever it is put in a record", () => {
  fc.assert(
    fc.property(members, anything, ({ record, key }, value) => {
      const changed: JsonObject = { ...record, [key]: value };
      // A record of another type is another record.
      fc.pre(key !== "type" || typeof value !== "string" || !Object.hasOwn(definitions, value));
      // Text ranges and the like are objects, in which one value can hold several faults of its own.
      fc.pre(typeof value !== "object" || value === null);
      expect(checkShape(changed)).toHaveLength(acceptShape(changed) ? 0 : 1);
    }),
    { numRuns: 2_000, seed: 2030 },
  );
});

test("a misspelt key has one finding, which names the key that was meant", () => {
  fc.assert(
    fc.property(members, slip, ({ record, key }, each) => {
      const misspelt = misspell(key, each);
      fc.pre(misspelt !== key && key !== "type" && !Object.hasOwn(record, misspelt));
      const findings = checkShape(rename(record, key, misspelt));
      expect(findings.map(({ rule, didYouMean }) => ({ rule, didYouMean }))).toEqual([{ rule: "fields-are-known", didYouMean: key }]);
    }),
    { numRuns: 2_000, seed: 2030 },
  );
});

test("a misspelt type has one finding, which names the type that was meant", () => {
  fc.assert(
    fc.property(fc.constantFrom(...records), slip, (record, each) => {
      const type = String(record["type"]);
      const misspelt = misspell(type, each);
      fc.pre(misspelt !== type);
      const findings = checkShape({ ...record, type: misspelt });
      expect(findings.map(({ rule, didYouMean }) => ({ rule, didYouMean }))).toEqual([{ rule: "type-is-known", didYouMean: type }]);
    }),
    { numRuns: 1_000, seed: 2030 },
  );
});

test.each([...Object.keys(definitions).filter((type) => !type.endsWith("Dataset")), "Recommendation", null, undefined])("another type (%j) over the fields of a record has one finding, which names the type that they have", (said) => {
  for (const record of records) {
    if (record["type"] === said) continue;
    const changed = { ...record, type: said };
    const expected = [["type-is-known", record["type"]]];
    const found = ({ findings }: Pick<Report, "findings">) => findings.map(({ rule, didYouMean }) => [rule, didYouMean]);
    expect(found(validate(changed, { vocabularies: conceptIds }))).toEqual(expected);
    for (const format of ["json", "ndjson", "yaml"] as const) expect(found(validateText(JSON.stringify(changed), { format }))).toEqual(expected);
    expect(found(validate([records[0]!, changed].slice(record === records[0] ? 1 : 0)))).toEqual(expected);
  }
});

/** Every word of every enumeration that a record of the fixtures holds, or could hold, in a field of its own. */
const words = records.flatMap((record) => {
  const { shape } = definitions[record["type"] as keyof typeof definitions];
  return Object.entries(shape).flatMap(([key, part]) => optionsOf(part as z.ZodType).map((word) => ({ record, key, word })));
});

function optionsOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodNullable) return optionsOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

test("a misspelt word of an enumeration has one finding, which names the word that was meant", () => {
  fc.assert(
    fc.property(fc.constantFrom(...words), slip, ({ record, key, word }, each) => {
      const misspelt = misspell(word, each);
      fc.pre(misspelt !== word);
      const findings = checkShape({ ...record, [key]: misspelt });
      expect(findings.map(({ rule, didYouMean }) => ({ rule, didYouMean }))).toEqual([{ rule: "values-are-allowed", didYouMean: word }]);
    }),
    { numRuns: 2_000, seed: 2030 },
  );
});

describe("a misspelt key of the type has one finding, which names the key", () => {
  const one = [{ rule: "fields-are-known", didYouMean: "type", mend: 'Rename it to "type".' }];

  test.each(["typ", "Type", "tpye", "tyype", "type "])("%j", (key) => {
    for (const value of [...records, ...Object.values(datasets)]) expect(validate(rename(value, "type", key), { vocabularies: conceptIds }).findings).toMatchObject(one);
    for (const dataset of Object.values(datasets)) {
      const [header, ...lines] = toNdjson(dataset)!.trim().split("\n").map((line) => JSON.parse(line) as JsonObject);
      const findings = (changed: JsonObject[]) => validateText(changed.map((line) => JSON.stringify(line)).join("\n"), { format: "ndjson", vocabularies: conceptIds }).findings;
      expect(findings([rename(header!, "type", key), ...lines])).toMatchObject(one);
      expect(findings([header!, ...lines.slice(0, -1), rename(lines.at(-1)!, "type", key)])).toMatchObject(one);
    }
  });
});

describe("one finding, and none for what follows from it, has", () => {
  const found = (dataset: JsonObject) => validate(dataset, { vocabularies: conceptIds }).findings.map(({ rule, pointer }) => [rule, pointer]);
  const { themes, topics } = datasets.messages as { themes: JsonObject[]; topics: JsonObject[] };

  test.each([
    ["startDate", "endDate"],
    ["start_date", "end_date"],
    ["from", "to"],
  ])("an event with %s and %s instead of the date, whose mend keeps both days", (start, end) => {
    const dataset = structuredClone(datasets.messages) as { events: JsonObject[] } & JsonObject;
    const { date: _, ...event } = dataset.events[0]!;
    const findings = (changed: JsonObject) => validate({ ...dataset, events: [changed, ...dataset.events.slice(1)] }, { vocabularies: conceptIds }).findings;
    expect(findings({ ...event, [start]: "2030-05-07", [end]: "9 May 2030" })).toMatchObject([
      { rule: "fields-are-known", pointer: `/events/0/${start}`, mend: `Write "date": "2030-05-07/2030-05-09" in the place of "${start}" and "${end}".` },
    ]);
    // Whichever comes first.
    expect(findings({ ...event, [end]: "9 May 2030", [start]: "2030-05" })).toMatchObject([
      { rule: "fields-are-known", pointer: `/events/0/${end}`, mend: `Write "date": "2030-05/2030-05-09" in the place of "${end}" and "${start}".` },
    ]);
    expect(findings({ ...event, [start]: "2030-05-09", [end]: "2030-05-07" })).toMatchObject([{ mend: `Write "date": the first day, a slash, and the last one in the place of "${start}" and "${end}".` }]);
    expect(findings({ ...event, date: { [end]: "2030-05-09", [start]: "2030-05-07" } })).toMatchObject([{ didYouMean: '"2030-05-07/2030-05-09"' }]);
    expect(findings({ ...event, date: "2030-05-07/2030-05-09" })).toEqual([]);
    expect(findings({ ...event, [start]: "2030-05-07", [end]: "soon" })).not.toHaveLength(1);
  });

  test("a record with the ID of its dataset, which others name", () => {
    expect(found({ ...datasets.messages, id: "river-2030" })).toEqual([["ids-are-unique", "/events/0/id"]]);
  });

  test("a record in the wrong list, which others name", () => {
    const [last, named] = [themes.at(-1)!, topics.map((topic) => ({ ...topic, theme: themes.at(-1)!["id"] }))];
    expect(found({ ...datasets.messages, themes: themes.slice(0, -1), topics: [...named, last] })).not.toContainEqual(["references-resolve", "/topics/0/theme"]);
    expect(found({ ...datasets.messages, themes: themes.slice(0, -1), topics: [...topics, last] })).toEqual([["type-is-known", `/topics/${topics.length}`]]);
  });

  test("a record of NDJSON in which a line break stands", () => {
    const text = toNdjson(datasets.messages)!.replace(/("type":"Message".*?),"text"/, "$1,\n\"text\"");
    expect(validateText(text, { format: "ndjson", vocabularies: conceptIds }).findings).toMatchObject([{ rule: "json-is-well-formed", found: "the end of the line" }]);
  });

  test("a record of NDJSON that is written over many lines", () => {
    const lines = toNdjson(datasets.messages)!.trim().split("\n");
    const at = lines.findIndex((line) => line.includes('"Message"'));
    const pretty = [...lines.slice(0, at), JSON.stringify(JSON.parse(lines[at]!), null, 2), ...lines.slice(at + 1)].join("\n");
    expect(validateText(pretty, { format: "ndjson", vocabularies: conceptIds }).findings).toMatchObject([{ line: at + 1, found: "the end of the line" }]);
    // As some programs write it: with an object on a line of its own.
    const compact = pretty.replace(/\{\s*("start": \d+),\s*("end": \d+)\s*\}/g, "{ $1, $2 }");
    expect(compact).not.toBe(pretty);
    expect(validateText(compact, { format: "ndjson", vocabularies: conceptIds }).findings).toMatchObject([{ line: at + 1 }]);
    const inText = lines.map((line, index) => (index === at ? line.replace('"text":"', '"text":"Before.\n') : line)).join("\n");
    expect(validateText(inText, { format: "ndjson", vocabularies: conceptIds }).findings).toMatchObject([{ line: at + 1, message: "The line ends inside a string." }]);
    // What is never closed is no record: each of its lines is told.
    expect(validateText(pretty.replace("\n}\n", "\n\n"), { format: "ndjson" }).findings.length).toBeGreaterThan(5);
  });

  test("a line that breaks off, and another that has a fault of its own", () => {
    const lines = toNdjson(datasets.messages)!.trim().split("\n");
    const at = lines.findIndex((line) => line.includes('"Message"'));
    const findings = (rest: string) => validateText([...lines.slice(0, at), lines[at]!.slice(0, -5), rest, ...lines.slice(at + 1)].join("\n"), { format: "ndjson" }).findings;
    expect(findings('"text"').map(({ line }) => line)).toEqual([at + 1, at + 2]);
    expect(findings("nothing").map(({ line }) => line)).toEqual([at + 1, at + 2]);
  });
});

describe("a record that was pasted twice has one finding", () => {
  const messages = datasets.messages["messages"] as JsonObject[];
  const [first] = messages;
  const places: [string, JsonObject[]][] = [
    ["beside itself", [first!, ...messages]],
    ["at the end", [...messages, first!]],
  ];

  test.each(places)("%s", (_, pasted) => {
    for (const text of [JSON.stringify({ ...datasets.messages, messages: pasted }), toNdjson({ ...datasets.messages, messages: pasted })!]) {
      const { findings } = validateText(text, { format: text.includes("\n") ? "ndjson" : "json", vocabularies: conceptIds });
      expect(findings.map(({ rule }) => rule)).toEqual(["ids-are-unique"]);
    }
  });
});

describe("a list that is not there has one finding, whatever names its records", () => {
  const lists = Object.values(datasets).flatMap((dataset) => Object.keys(dataset).filter((key) => Array.isArray(dataset[key])).map((list) => [list, dataset] as const));
  const rulesOf = (dataset: JsonObject) => validate(dataset, { vocabularies: conceptIds }).findings.map(({ rule }) => rule);

  test.each(lists)("%s", (list, dataset) => {
    const { [list]: _, ...others } = dataset;
    expect(rulesOf(others)).toEqual(["fields-are-present"]);
    expect(rulesOf({ ...dataset, [list]: null })).toEqual(["values-have-the-right-type"]);
    expect(rulesOf({ ...dataset, [list]: {} })).toEqual(["values-have-the-right-type"]);
    expect(rulesOf(rename(dataset, list, `${list}x`))).toEqual(["fields-are-known"]);
  });

  test.each(lists)("and so has a record of %s of which nobody can read the ID", (list, dataset) => {
    const [first, ...others] = dataset[list] as JsonObject[];
    if (!first) return;
    const { id, ...rest } = first;
    for (const bad of [5, null]) expect(rulesOf({ ...dataset, [list]: [{ ...first, id: bad }, ...others] })).toEqual(["values-have-the-right-type"]);
    expect(rulesOf({ ...dataset, [list]: [{ ...first, id: "" }, ...others] })).toEqual(["formats-are-right"]);
    expect(rulesOf({ ...dataset, [list]: [rest, ...others] })).toEqual(["fields-are-present"]);
    for (const key of ["Id", "id ", "idd"]) expect(rulesOf({ ...dataset, [list]: [{ [key]: id, ...rest }, ...others] })).toEqual(["fields-are-known"]);
  });

  test("but not what cannot be meant: a record of another type", () => {
    const { messages, topics } = datasets.messages as { messages: JsonObject[]; topics: JsonObject[] };
    const changed = { messages: [...messages.slice(0, -1), { ...messages.at(-1), id: null }], topics: topics.map((topic) => ({ ...topic, theme: "river-2030-theme-9" })) };
    expect(rulesOf({ ...datasets.messages, ...changed })).toContain("references-resolve");
  });

  test("but other names that resolve nowhere are found", () => {
    const topics = (datasets.messages["topics"] as JsonObject[]).map((topic) => ({ ...topic, theme: "river-2030-theme-9" }));
    expect(rulesOf({ ...datasets.messages, topics, events: null })).toContain("references-resolve");
  });
});

test.each([undefined, null, "river", 5, Number.NaN, () => 1, Symbol("river"), 5n])("a document that is no object has one finding: %s", (document) => {
  expect(validate(document).findings).toMatchObject([{ rule: "values-have-the-right-type", pointer: "", mend: expect.stringContaining("dataset") }]);
});

describe("a field under another name has one finding", () => {
  const [theme] = datasets.messages["themes"] as [JsonObject];
  const [observation] = datasets.statistics["observations"] as [JsonObject];

  test.each([
    [theme, "description", "desc"],
    [theme, "event", "eventRef"],
    [observation, "value", "val"],
    [observation, "indicator", "indicatorId"],
  ])("which suggests the one of which it is the beginning, or that is its own, %#", (record, key, other) => {
    expect(checkShape(rename(record, key, other))).toMatchObject([{ rule: "fields-are-known", pointer: `/${other}`, didYouMean: key, mend: `Rename it to "${key}".` }]);
  });

  test("which asks whether it is the only one that is missing, if its value would do", () => {
    const renamed = rename(observation, "note", "comment");
    expect(checkShape(renamed)).toMatchObject([{ rule: "fields-are-known", pointer: "/comment", didYouMean: null, mend: expect.stringMatching(/^Rename it to "note", if .+ add "note", and remove it/) }]);
    expect(checkShape({ ...renamed, comment: 5 })).toHaveLength(2);
    expect(checkShape(rename(renamed, "area", "place"))).toHaveLength(3);
  });
});

test.each(["river-2031", "River-2030", "river-2030-", "", 2030, undefined])("a wrong prefix has one finding, and concepts of the forum's own none: %j", (prefix) => {
  const [theme] = datasets.messages["themes"] as [JsonObject];
  const { prefix: right, ...others } = datasets.messages;
  const themes = [{ ...theme, codes: ["river-2030-water", "sdg-6"] }, ...(datasets.messages["themes"] as JsonObject[]).slice(1)];
  const known = new Set([...conceptIds, "river-water", "river-ferries"]);
  expect(validate({ ...others, prefix: right, themes }, { vocabularies: known }).findings).toEqual([]);
  expect(validate({ ...others, themes, ...(prefix !== undefined && { prefix }) }, { vocabularies: known }).findings).toHaveLength(1);
  expect(validate({ ...theme, codes: ["river-2030-water"] }, { vocabularies: known }).findings).toEqual([]);
  expect(validate({ ...theme, codes: ["lake-water"] }, { vocabularies: known }).findings).toHaveLength(1);
});

test("a list of nothing has one finding, however long the file is", () => {
  const found = { rule: "documents-are-not-empty", pointer: "" };
  for (const { findings } of [validate([]), validateText("[]"), validateText(`[${" ".repeat(5 << 20)}]`), validateText("[]", { format: "yaml" })]) expect(findings).toMatchObject([found]);
});

describe("a dataset of a wrong type, or of none, has one finding, which names its type", () => {
  const wrong = ["Messages", "messages", "Message", "Mesage", "Consultation", "Event", "Dataset", "", null, 1, [], undefined];
  const each = Object.values(datasets).flatMap((dataset) => wrong.map((said) => [said, dataset] as const));
  /** The dataset, with another type in its place: `undefined` is left out of JSON. */
  const write = (dataset: JsonObject, said: unknown) => JSON.stringify({ ...dataset, type: said });
  const found = (text: string, format: "json" | "ndjson" | "yaml") =>
    validateText(text, { format, vocabularies: conceptIds }).findings.map(({ rule, didYouMean }) => [rule, didYouMean]);

  test.each(each)("%j", (said, dataset) => {
    const expected = [["type-is-known", dataset["type"]]];
    const [header, ...lines] = toNdjson(dataset)!.split("\n");
    expect(found(write(dataset, said), "json")).toEqual(expected);
    expect(found(write(dataset, said), "yaml")).toEqual(expected);
    expect(found([write(JSON.parse(header!) as JsonObject, said), ...lines].join("\n"), "ndjson")).toEqual(expected);
  });

  test.each(Object.values(datasets).flatMap((dataset) => Object.values(datasets).filter((other) => other !== dataset).map((other) => [other["type"], dataset] as const)))("%j, which is that of another dataset", (said, dataset) => {
    for (const format of ["json", "yaml"] as const) expect(found(write(dataset, said), format)).toEqual([["type-is-known", dataset["type"]]]);
    const lines = toNdjson(dataset)!.replace(`"type":${JSON.stringify(dataset["type"])}`, `"type":${JSON.stringify(said)}`);
    expect(found(lines, "ndjson")).toEqual([["type-is-known", dataset["type"]]]);
    // Without a record, the header is taken at its word.
    expect(found(lines.slice(0, lines.indexOf("\n")), "ndjson")).toEqual([["schemas-belong-to-their-type", expect.any(String)]]);
  });

  test.each([null, "Message", undefined])("%j, in a large file that is read piece by piece", async (said) => {
    const text = write(datasets.messages, said);
    const rules: string[] = [];
    for await (const { rule } of validateStream(new Blob([`{${" ".repeat(5_000_000)}${text.slice(1)}`]).stream(), { format: "json", vocabularies: conceptIds })) rules.push(rule);
    expect(rules).toEqual(["type-is-known"]);
  });

  test("and what is wrong elsewhere is in the record that holds it", () => {
    const [theme] = datasets.messages["themes"] as JsonObject[];
    const { findings } = validate({ ...datasets.messages, type: "Message", themes: [{ ...theme, position: "1" }] });
    expect(findings.find(({ pointer }) => pointer === "/themes/0/position")?.record).toBe("river-2030-theme-1");
  });

  test("but a record with a field of datasets is a record", () => {
    const message = { ...(datasets.messages["messages"] as JsonObject[])[2]!, version: "1.0.0" };
    expect(checkShape(message)).toMatchObject([{ rule: "fields-are-known", pointer: "/version" }]);
    expect(found(JSON.stringify(message), "ndjson")).toContainEqual(["fields-are-known", null]);
  });
});

describe("two records that have run together are one finding, whatever they say", () => {
  const expected = [["keys-are-unique", "type"]];
  const found = (text: string, format: "json" | "ndjson" | "yaml") =>
    validateText(text, { format, vocabularies: conceptIds }).findings.map(({ rule, found: value }) => [rule, value?.replaceAll('"', "")]);
  const neighbours = Object.values(datasets).flatMap((dataset) =>
    Object.values(dataset as JsonObject).flatMap((list) => {
      const records = Array.isArray(list) && typeof list[0] === "object" ? list.map((record) => JSON.stringify(record)) : [];
      return records.slice(1).map((second, index) => ({ dataset, pair: [records[index]!, second], together: `${records[index]!.slice(0, -1)},${second.slice(1)}` }));
    }),
  );

  test.each(["json", "yaml"] as const)("in %s", (format) => {
    for (const { dataset, pair, together } of neighbours) expect(found(JSON.stringify(dataset).replace(pair.join(), together), format), together).toEqual(expected);
  });

  test("in NDJSON", () => {
    for (const { dataset, pair, together } of neighbours) {
      const text = toNdjson(dataset)!;
      if (text.includes(pair.join("\n"))) expect(found(text.replace(pair.join("\n"), together), "ndjson"), together).toEqual(expected);
    }
  });

  test("though they are of two types", () => {
    const { messages, topics: [topic, ...others] } = datasets.messages as { messages: JsonObject[]; topics: JsonObject[] };
    const together = `${JSON.stringify(messages[0]).slice(0, -1)},${JSON.stringify(topic).slice(1)}`;
    const dataset = { ...datasets.messages, topics: others, messages: ["@", ...messages.slice(1)] };
    for (const format of ["json", "yaml"] as const) expect(found(JSON.stringify(dataset).replace('"@"', together), format), format).toEqual(expected);
    const lines = toNdjson({ ...dataset, messages: messages.slice(1) })!;
    expect(found(lines.replace(/^.*"type":"Message"/m, (line) => `${together}\n${line}`), "ndjson")).toEqual(expected);
    expect(validateText(together, { format: "json" }).findings).toHaveLength(1);
  });

  test("so are three", () => {
    const [first, second, third] = (datasets.messages["messages"] as JsonObject[]).map((message) => JSON.stringify(message));
    const together = `${first!.slice(0, -1)},${second!.slice(1, -1)},${third!.slice(1)}`;
    expect(found(JSON.stringify(datasets.messages).replace([first, second, third].join(), together), "json")).toEqual(expected);
    expect(found(toNdjson(datasets.messages)!.replace([first, second, third].join("\n"), together), "ndjson")).toEqual(expected);
  });

  test("of what they say, more may be wrong; of a record with a key written twice, all that is wrong is told", () => {
    const [first, second] = (datasets.messages["messages"] as JsonObject[]).map((message) => JSON.stringify({ ...message, topic: "river-2030-topic-9" }));
    const whole = (message: string) => JSON.stringify({ ...datasets.messages, messages: ["@"] }).replace('"@"', () => message);
    const texts = (message: string) => [[whole(message), "json"], [whole(message), "yaml"], [`${toNdjson({ ...datasets.messages, messages: [] })!}${message}\n`, "ndjson"]] as const;
    for (const [text, format] of texts(`${first!.slice(0, -1)},${second!.slice(1)}`)) expect(validateText(text, { format }).rulesWait, format).toBe(true);
    for (const slip of [first!.replace(/\}$/, ',"type":"Message"}'), first!.replace('"document":', '"document":"x","section":null,"document":')]) {
      for (const [text, format] of texts(slip)) {
        const rules = Object.keys(validateText(text, { format }).rules);
        expect(rules, `${format} ${slip}`).toEqual(expect.arrayContaining(["keys-are-unique", "references-resolve"]));
      }
    }
  });

  test("a reference that stands twice is one finding, whichever of the two is wrong", () => {
    const [message] = (datasets.messages["messages"] as JsonObject[]).map((each) => JSON.stringify({ ...each, topic: null }));
    const twice = message!.replace('"topic":null', '"topic":null,"topic":"river-2030-topic-9"');
    const ndjson = `${toNdjson({ ...datasets.messages, messages: [], retired: [] })!}${twice}\n`;
    expect(found(JSON.stringify({ ...datasets.messages, messages: ["@"], retired: [] }).replace('"@"', twice), "json")).toEqual([["keys-are-unique", "topic"]]);
    expect(found(ndjson, "ndjson")).toEqual([["keys-are-unique", "topic"]]);
  });

  test("a position that stands twice is one finding, whichever of the two is wrong", () => {
    const messages = (datasets.messages["messages"] as JsonObject[]).map((message) => JSON.stringify(message));
    const spoilt = messages.map((message, index) => (index === 1 ? message.replace(/"position":\d+/, "$&,\"position\":77") : message));
    expect(found(JSON.stringify(datasets.messages).replace(messages.join(), spoilt.join()), "json")).toEqual([["keys-are-unique", "position"]]);
    expect(found(toNdjson(datasets.messages)!.replace(messages.join("\n"), spoilt.join("\n")), "ndjson")).toEqual([["keys-are-unique", "position"]]);
  });

  test("so are two source documents, also in a dataset that is read piece by piece", () => {
    const [source] = datasets.messages["sources"] as JsonObject[];
    const other = { ...source, id: "river-2030-minutes", language: "qq" };
    const [first, second] = [source, other].map((document) => JSON.stringify(document));
    const text = JSON.stringify({ ...datasets.messages, sources: [source, other] }).replace(`${first},${second}`, `${first!.slice(0, -1)},${second!.slice(1)}`);
    expect(found(text, "json")).toEqual(expected);
    const check = createCheck({ format: "json", vocabularies: conceptIds });
    check.push(Buffer.from(`${text.slice(0, -1)}${" ".repeat(5 << 20)}}`));
    check.end();
    expect(check.take().map(({ finding }) => finding.rule)).toEqual(["keys-are-unique"]);
  });

  test("on one line of NDJSON", () => {
    for (const dataset of Object.values(datasets)) {
      const lines = toNdjson(dataset)!.trimEnd().split("\n");
      for (let at = 1; at < lines.length - 1; at += 1) {
        const text = lines.map((line, index) => (index === at ? line : `${line}\n`)).join("");
        expect(found(text, "ndjson"), text).toEqual([["json-is-well-formed", expect.any(String)]]);
      }
    }
  });
});

describe("of what may be wrong in two places, that is told where it was most probably meant otherwise:", () => {
  const sourceTexts = { "river-2030-messages-text": readFileSync(new URL("../fixtures/valid/messages-text.txt", import.meta.url), "utf8") };
  type Quoting = JsonObject & { slips: JsonObject[]; text: string; source: { ranges: { start: number; end: number }[] } };
  const found = (change: (dataset: { sources: JsonObject[]; themes: Quoting[]; messages: Quoting[] }) => void) => {
    const dataset = structuredClone(datasets.messages) as unknown as Parameters<typeof change>[0];
    change(dataset);
    return validate(dataset, { sourceTexts, vocabularies: conceptIds }).findings.map(({ rule, pointer, didYouMean }) => [rule, pointer, didYouMean]);
  };

  test("a wrong length of a document, whose text is given", () => {
    const length = String([...sourceTexts["river-2030-messages-text"]].length);
    expect(found(({ sources }) => (sources[0]!["length"] = 100))).toEqual([["source-texts-match", "/sources/0/length", length]]);
  });

  test("ranges that were written down backwards", () => {
    const ranges = (datasets.messages["themes"] as Quoting[])[0]!.source.ranges;
    expect(found(({ themes }) => themes[0]!.source.ranges.reverse())).toEqual([["ranges-are-in-order", "/themes/0/source/ranges", `"ranges": ${JSON.stringify(ranges)}`]]);
  });

  test("a quote without its full stop, which its ranges have", () => {
    const { text } = (datasets.messages["messages"] as Quoting[])[0]!;
    expect(found(({ messages }) => (messages[0]!.text = text.replace(/\.$/, "")))).toEqual([["quotes-stand-in-their-source", "/messages/0/text", text]]);
  });

  test("but not the words of another quote: those that stand at the ranges are offered as well", () => {
    const dataset = structuredClone(datasets.messages) as unknown as { messages: Quoting[] };
    const { text } = dataset.messages[0]!;
    Object.assign(dataset.messages[0]!, { text: dataset.messages[2]!.text, slips: [], mentions: [] });
    expect(validate(dataset, { sourceTexts }).findings).toMatchObject([{ pointer: "/messages/0/source/ranges", mend: expect.stringContaining(`the words that stand there: "${text}"`) }]);
  });
});

test("a slip, or a member of a cluster, that is named twice has a finding; a tension needs another one", () => {
  const messages = structuredClone(datasets.messages) as unknown as { messages: { slips: JsonObject[] }[] };
  const at = messages.messages.findIndex(({ slips }) => slips.length > 0);
  messages.messages[at]!.slips.push(messages.messages[at]!.slips[0]!);
  const consultations = structuredClone(datasets.consultations) as unknown as { clusters: { members: JsonObject[] }[]; tensions: { between: string[] }[] };
  const [member] = consultations.clusters[0]!.members;
  const count = consultations.clusters[0]!.members.push({ ...member, stance: "opposes" });
  consultations.tensions[0]!.between[1] = consultations.tensions[0]!.between[0]!;
  const found = (dataset: object) => validate(dataset, { vocabularies: conceptIds }).findings.map(({ rule, pointer, mend }) => [rule, pointer, mend]);
  expect(found(messages)).toEqual([["lists-name-nothing-twice", `/messages/${at}/slips/1`, "Remove the repetition."]]);
  expect(found(consultations)).toEqual([
    ["lists-name-nothing-twice", `/clusters/0/members/${count - 1}`, "Keep one of the two, with the stance that it takes."],
    ["lists-name-nothing-twice", "/tensions/0/between/1", "Name the other one: a tension is between two."],
  ]);
});
