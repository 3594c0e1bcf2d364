import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { collectIds as collectFromJson, createCheck, type CollectedIds, type KnownIds } from "../src/engine.js";
import { collectIds } from "../src/formats.js";
import { validate, validateText, type InputFormat } from "../src/index.js";
import { conceptIds, datasetFiles, datasets, type JsonObject } from "./support/river-forum.js";
import { toNdjson } from "./support/to-ndjson.js";

function known(text: string, format: InputFormat = "json", file = `messages.${format}`): CollectedIds {
  const collector = collectIds({ format, file });
  const bytes = Buffer.from(text);
  // In pieces that are cut anywhere.
  for (let at = 0; at < bytes.length; at += 1000) collector.push(bytes.subarray(at, at + 1000));
  return collector.end();
}

const messages = known(datasetFiles.messages);

/** The consultations, with a cluster that has some record of another dataset among its members. */
function clustering(record: string): JsonObject {
  const [cluster, ...rest] = datasets.consultations["clusters"] as JsonObject[];
  const [member] = cluster!["members"] as JsonObject[];
  return { ...datasets.consultations, clusters: [{ ...cluster, members: [member, { ...member, record }] }, ...rest] };
}

const referencesOf = (record: string, others: readonly KnownIds[]) => validate(clustering(record), { others }).findings.filter(({ rule }) => rule === "references-resolve");

describe("what is known of a file", () => {
  const formats: readonly (readonly [InputFormat, string])[] = [
    ["json", datasetFiles.messages],
    ["ndjson", toNdjson(datasets.messages)!],
    ["yaml", stringify(datasets.messages)],
    // Its records cannot be read one by one: what is said of the whole dataset comes last.
    ["json", JSON.stringify(Object.fromEntries(Object.entries(datasets.messages).reverse()))],
    // What is wrong with its type is told of that file alone.
    ["json", JSON.stringify({ ...datasets.messages, type: "Message" })],
    ["ndjson", toNdjson(datasets.messages)!.replace('"type":"MessagesDataset",', "")],
    ["yaml", stringify({ ...datasets.messages, type: null })],
  ];

  test.each(formats)("is the same in each format: %s", (format, text) => {
    const { file, title, prefix, sources, typeOf, names } = known(text, format);
    expect({ file, title, prefix }).toEqual({ file: `messages.${format}`, title: "Messages of the third River Forum", prefix: "river-2030" });
    expect(sources).toEqual(datasets.messages["sources"]);
    expect(["river-2030-msg-001", "river-2030-theme-1", "river-2030-messages-text", "river-2030-msg-999", "river-2030-messages"].map(typeOf)).toEqual([
      "Message",
      "Theme",
      "SourceDocument",
      null,
      null,
    ]);
    expect([...names()].sort()).toEqual([...messages.names()].sort());
  });

  test("holds what a faulty record is called, and nothing of what is no data", () => {
    const [header, ...records] = toNdjson(datasets.messages)!.trimEnd().split("\n");
    const faulty = records.map((record) => record.replace('"type":"Message"', '"type":"Message","x":1'));
    expect([...known([header, "{]", ...faulty].join("\n"), "ndjson").names()].sort()).toEqual([...messages.names()].sort());
    for (const format of ["json", "ndjson", "csv", "yaml"] as const) expect(known("\0\xff{{", format)).toMatchObject({ title: null, prefix: null });
  });

  test("is found again when there is more of it than is remembered by name", () => {
    const [message] = datasets.messages["messages"] as JsonObject[];
    const many = Array.from({ length: 6000 }, (_, index) => JSON.stringify({ ...message, id: `river-2030-msg-${index}` }));
    const { typeOf, names } = known(many.join("\n"), "ndjson");
    expect([typeOf("river-2030-msg-5999"), typeOf("river-2030-msg-6000"), [...names()].length]).toEqual(["Message", null, 5000]);
  });

  test("of CSV and YAML is told by another entry", () => {
    expect(() => collectFromJson({ format: "yaml" })).toThrow("Files in yaml are read by `collectIds` of @igf/validator/formats.");
  });
});

describe("references to other files", () => {
  test("resolve where one of them has the record", () => {
    expect(referencesOf("river-2030-msg-001", [messages])).toEqual([]);
  });

  test("are findings that name the other dataset where it has records like it, but not this one", () => {
    expect(referencesOf("river-2030-msg-999", [])).toEqual([]);
    expect(referencesOf("river-2030-msg-999", [messages])).toMatchObject([
      {
        pointer: "/clusters/0/members/1/record",
        message: 'No record of "Messages of the third River Forum" in messages.json has the ID "river-2030-msg-999".',
        found: '"river-2030-msg-999"',
        mend: "Correct the ID, or add the record to that dataset.",
        didYouMean: null,
      },
    ]);
    expect(referencesOf("river-2030-msg-01", [messages])).toMatchObject([{ didYouMean: "river-2030-msg-001", mend: 'Write "river-2030-msg-001", or add the record to that dataset.' }]);
  });

  test("may lead to a dataset that is not at hand, even one with the same prefix", () => {
    expect(referencesOf("river-2030-obs-001", [messages])).toEqual([]);
    expect(referencesOf("lake-2031-msg-001", [messages])).toEqual([]);
  });

  test("are still findings of the dataset itself where they are like its own", () => {
    expect(referencesOf("river-ask-999", [messages])).toMatchObject([{ message: 'No record of the dataset has the ID "river-ask-999".' }]);
  });

  test("do not resolve to what is retired there", () => {
    const retired = { type: "Retired", id: "river-2030-msg-009", since: "1.1.0", replacedBy: [], reason: "It was said twice." };
    const others = [known(JSON.stringify({ ...datasets.messages, retired: [retired] }))];
    expect(referencesOf("river-2030-msg-009", others)).toMatchObject([
      { message: '"river-2030-msg-009" was retired in "Messages of the third River Forum" in messages.json.', mend: "Write the ID of what replaces it there.", didYouMean: null },
    ]);
    // Nor is it what was meant.
    expect(referencesOf("river-2030-msg-00", others)).toMatchObject([{ didYouMean: expect.not.stringContaining("009") as string }]);
  });

  test("do not resolve to a record of another type there", () => {
    expect(referencesOf("river-2030-theme-1", [messages])).toMatchObject([
      { message: '"river-2030-theme-1" is the ID of a theme of "Messages of the third River Forum" in messages.json, not of an ask or a message.', expected: "the ID of an ask or a message", didYouMean: null },
    ]);
  });

  test("are looked at in streams, and each is told once", () => {
    const lines = toNdjson(clustering("river-2030-msg-999"))!.trimEnd().split("\n");
    const cluster = lines.find((line) => line.includes('"AskCluster"'))!;
    const again = cluster.replace(/"id":"[^"]+"/, '"id":"river-cluster-again"');
    const check = createCheck({ format: "ndjson", others: [messages] });
    check.push(Buffer.from([...lines, again].join("\n")));
    check.end();
    const found = check.take().filter(({ finding }) => finding.rule === "references-resolve");
    expect(found.map(({ finding: { line, column, message } }) => [line, column, message])).toEqual([
      [lines.indexOf(cluster) + 1, cluster.indexOf('"river-2030-msg-999"') + 1, 'No record of "Messages of the third River Forum" in messages.json has the ID "river-2030-msg-999". Another record names it as well.'],
    ]);
  });

  test("are found among more of them than are kept in detail", () => {
    const [cluster] = datasets.consultations["clusters"] as [JsonObject];
    const [member] = cluster["members"] as [JsonObject];
    const naming = (id: string) => ({ ...clustering(id), tensions: [], clusters: Array.from({ length: 12_000 }, (_, index) => ({ ...cluster, id: `river-cluster-${index}`, members: [{ ...member, record: `${id}${index}` }] })) });
    const rulesOf = (id: string) => validateText(toNdjson(naming(id))!, { format: "ndjson", others: [messages], vocabularies: conceptIds }).rules;
    expect(rulesOf("river-2030-msg-9")["references-resolve"]).toBe(12_000);
    expect(rulesOf("lake-2030-msg-9")["references-resolve"]).toBeUndefined();
  });
});

describe("concepts of other files", () => {
  const vocabulary = known(JSON.stringify({ type: "Concept", id: "lake-depth", scheme: "lake", notation: null, labels: {}, broader: [] }));
  const conceptsOf = (piece: JsonObject, others: readonly KnownIds[]) => validate(piece, { others, vocabularies: conceptIds }).findings.filter(({ rule }) => rule === "concepts-are-known");

  test("and events of other files are known", () => {
    const [observation] = datasets.statistics["observations"] as [JsonObject];
    const about = (subject: string) => ({ ...datasets.statistics, observations: [{ ...observation, subject }] });
    const lake = known(JSON.stringify({ ...(datasets.statistics["events"] as [JsonObject])[0], id: "lake-2031" }));
    expect(conceptsOf(about("lake-2031"), [])).toHaveLength(1);
    expect(conceptsOf(about("lake-2031"), [lake])).toEqual([]);
    expect(conceptsOf(about("lake-depth"), [lake])).toHaveLength(1);
    expect(conceptsOf(about("lake-depth"), [lake, vocabulary])).toEqual([]);
    // With the prefix of the dataset, it may be a concept of its own; a theme of another dataset is none.
    const prefix = datasets.statistics["prefix"] as string;
    const themes = known(JSON.stringify({ ...(datasets.messages["themes"] as [JsonObject])[0], id: `${prefix}-theme-1` }));
    expect(conceptsOf(about(`${prefix}-theme-1`), [])).toEqual([]);
    expect(conceptsOf(about(`${prefix}-theme-1`), [themes])).toMatchObject([{ expected: "the ID of an event or of a known concept" }]);
    const [theme] = datasets.messages["themes"] as [JsonObject];
    const themed = { ...theme, codes: ["lake-depth"] };
    expect([conceptsOf(themed, []).length, conceptsOf(themed, [vocabulary]).length]).toEqual([1, 0]);
  });
});
