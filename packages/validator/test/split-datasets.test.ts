import fc from "fast-check";
import { expect, test } from "vitest";
import { checkJson } from "../src/engine/check-json.js";
import { JsonReader, type JsonLimits } from "../src/engine/read-json.js";
import { settingsOf, type ValidateOptions } from "../src/options.js";
import { changedDataset } from "./support/changed-datasets.js";
import { conceptIds, datasetFiles, sourceTexts } from "./support/river-forum.js";

const always: JsonLimits = { whole: 0, held: 2 ** 26 };

function readInPieces(text: string, options: ValidateOptions = {}, limits = always, size = 1000) {
  const reader = new JsonReader(null, settingsOf(options), limits);
  const bytes = Buffer.from(text);
  const chunk = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) reader.push(chunk.subarray(0, bytes.copy(chunk, 0, at, at + size)));
  const summary = reader.end();
  return { summary, findings: reader.take().map(({ finding }) => finding) };
}

function readAsAWhole(text: string, options: ValidateOptions = {}) {
  const { summary, described } = checkJson(text, null, settingsOf(options));
  return { summary, findings: described.map(({ finding }) => finding) };
}

/** The order of findings, and the ID of the record, are a matter of what was known when they were made. */
function sorted(findings: ReturnType<typeof readAsAWhole>["findings"]): string[] {
  return findings.map(({ record: _, ...finding }) => JSON.stringify(finding)).sort();
}

test.each(Object.entries(datasetFiles))("the valid %s dataset is valid record by record", (_, text) => {
  const options = { sourceTexts, vocabularies: conceptIds };
  expect(readInPieces(text, options)).toEqual(readAsAWhole(text, options));
  expect(readInPieces(text, options).summary.valid).toBe(true);
});

test("a dataset that is read record by record has the findings of one that is read as a whole", () => {
  let faulty = 0;
  fc.assert(
    fc.property(changedDataset, (text) => {
      const whole = readAsAWhole(text);
      faulty += whole.summary.valid ? 0 : 1;
      const inPieces = readInPieces(text);
      expect(sorted(inPieces.findings)).toEqual(sorted(whole.findings));
      expect(inPieces.summary.errors).toBe(whole.summary.errors);
    }),
    { numRuns: 400 },
  );
  expect(faulty).toBeGreaterThan(100);
});

test("a dataset with the schema of another type is read record by record, too", () => {
  const text = datasetFiles.messages.replace("messages-dataset.schema.json", "statistics-dataset.schema.json");
  const { findings } = readInPieces(text, {}, { whole: 0, held: 1000 });
  expect(findings).toMatchObject([{ rule: "schemas-belong-to-their-type" }]);
  expect(findings).toEqual(readAsAWhole(text).findings);
});

test("a record with a fault in its syntax does not end the run", () => {
  const text = datasetFiles.messages.replace('"position": 1,', '"position": NaN,');
  const { findings } = readInPieces(text);
  const lineOfFault = text.slice(0, text.indexOf("NaN")).split("\n").length;
  expect(findings).toMatchObject([{ rule: "json-is-well-formed", line: lineOfFault, pointer: expect.stringMatching(/^\/\w+\/0\/position$/) }]);
});

test("a record that is not closed is said to begin on its line of the file", () => {
  const text = datasetFiles.messages.replace(/"position": 1,\s*"title"/, '"position": [1, "title"');
  const { findings } = readInPieces(text);
  expect(findings.map(({ message }) => message)).toEqual(readAsAWhole(text).findings.map(({ message }) => message));
});

test("what a break makes of the records after it is not told", () => {
  const at = datasetFiles.messages.lastIndexOf("]");
  const { findings, summary } = readInPieces(datasetFiles.messages.slice(0, at));
  expect(findings.map(({ rule }) => rule)).toEqual(["json-is-well-formed"]);
  expect(summary.valid).toBe(false);
});

test("a key in the place of a record, whose bracket or that of its list is missing, is not taken for a record", () => {
  const text = JSON.stringify(JSON.parse(datasetFiles.messages));
  const second = text.indexOf('{"type":"Message"', text.indexOf('{"type":"Message"') + 1);
  for (const broken of [text.slice(0, second) + text.slice(second + 1), text.replace('],"retired":', ',"retired":')]) {
    expect(readInPieces(broken).findings.map(({ message }) => message)).toEqual(readAsAWhole(broken).findings.map(({ message }) => message));
  }
  const named = text.replace('"messages":[', '"messages":["first",');
  expect(sorted(readInPieces(named).findings)).toEqual(sorted(readAsAWhole(named).findings));
});

test("what is wrong with the envelope is told once, in its place, wherever it is noticed", () => {
  const twice = datasetFiles.messages.replace('"title":', '"title": "a", "title":').replace('"license":', '"license": tru, "licence":');
  expect(sorted(readInPieces(twice).findings).length).toBe(new Set(sorted(readInPieces(twice).findings)).size);
  expect(readInPieces(twice).findings).toEqual(expect.arrayContaining(
    readAsAWhole(twice).findings.map(({ rule, line, column, pointer }) => expect.objectContaining({ rule, line, column, pointer })),
  ));
});

test("members in millions take no more memory than a thousand", () => {
  const many = Array.from({ length: 100_000 }, (_, index) => `"k${index}":1`).join(",");
  const { summary } = readInPieces(datasetFiles.messages.replace("{", `{${many},`), { maxFindings: 10 }, always, 2 ** 16);
  expect(summary.errors).toBeGreaterThan(9_999);
});

test("a list that is read record by record has the findings of one that is read as a whole", () => {
  fc.assert(
    fc.property(changedDataset, fc.integer({ min: 1, max: 400 }), (text, size) => {
      const list = JSON.stringify(Object.values(JSON.parse(text) as Record<string, unknown>).filter(Array.isArray).flat(), null, 1);
      const pieces = readInPieces(list, { sourceTexts }, always, size);
      const whole = readAsAWhole(list, { sourceTexts });
      expect(sorted(pieces.findings)).toEqual(sorted(whole.findings));
      expect(pieces.summary).toEqual(whole.summary);
    }),
    { numRuns: 200 },
  );
});

test.each(["[{}, {]", "[{} {}]", '[{"a": 1', "[{}],", "[{}] []", "[1,]", "[,]", '["a]', '[{"id": "a"}}', "[{\n"])("a list that breaks is told the same in pieces: %s", (text) => {
  const whole = readAsAWhole(text).findings.filter(({ rule }) => rule === "json-is-well-formed");
  expect(whole).toHaveLength(1);
  expect(readInPieces(text, {}, always, 2).findings.filter(({ rule }) => rule === "json-is-well-formed")).toMatchObject([whole[0]!]);
});

test("a long document whose records come too early is told how to be read", () => {
  const { sources, ...dataset } = JSON.parse(datasetFiles.messages) as Record<string, unknown>;
  const { findings } = readInPieces(JSON.stringify({ ...dataset, sources }), {}, { whole: 0, held: 1000 });
  expect(findings).toMatchObject([{ rule: "documents-fit-into-memory", mend: "Put these fields first, or split the document." }]);
});
