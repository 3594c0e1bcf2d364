import fc from "fast-check";
import { expect, test } from "vitest";
import { validate, validateText, type Report } from "../src/index.js";
import { changedDataset } from "./support/changed-datasets.js";
import { conceptIds, datasets, sourceTexts } from "./support/river-forum.js";
import { toNdjson } from "./support/to-ndjson.js";

const options = { sourceTexts, vocabularies: conceptIds };
const names = Object.keys(datasets) as (keyof typeof datasets)[];

/** What is found, apart from where: a place has another name in each format. */
function found({ findings }: Report): string[] {
  return findings
    .map(({ file: _, line, column, pointer, ...finding }) => JSON.stringify({ ...finding, message: finding.message.replace(/already that of .+|but .+ has it\./, "that of another.") }))
    .sort();
}

/** The same of records that stand in a list or on lines of their own, by which they are named. */
function foundInRecords(report: Report): string[] {
  return found(report).map((finding) => finding.replace(/(?:item|line) [\d,]+(?: of the list)?/g, "a record").replace(/"mend":"Move it to the first line.+?"|"mend":"Take it out.+?"/, ""));
}

test.each(names)("the valid %s dataset is valid in every format", (name) => {
  const text = JSON.stringify(datasets[name]);
  const ndjson = validateText(toNdjson(datasets[name])!, { ...options, format: "ndjson" });
  expect(ndjson).toEqual(validateText(text, options));
  expect(validateText(text, { ...options, format: "yaml" })).toEqual(ndjson);
  expect(validate(datasets[name], options)).toEqual(ndjson);
});

test("a dataset has the same findings as a value, as JSON and as NDJSON", () => {
  let [compared, faulty] = [0, 0];
  fc.assert(
    fc.property(changedDataset, (text) => {
      const dataset = JSON.parse(text) as Record<string, unknown>;
      const json = found(validateText(text, options));
      expect(found(validate(dataset, options))).toEqual(json);
      const ndjson = toNdjson(dataset);
      if (ndjson === null) return;
      compared += 1;
      faulty += json.length > 0 ? 1 : 0;
      expect(found(validateText(ndjson, { ...options, format: "ndjson" }))).toEqual(json);
    }),
    { numRuns: 600 },
  );
  expect(compared).toBeGreaterThan(300);
  expect(faulty).toBeGreaterThan(100);
});

test("a list of records has the same findings as a value, as JSON, as YAML and as NDJSON", () => {
  let faulty = 0;
  fc.assert(
    fc.property(changedDataset, (text) => {
      const records = Object.values(JSON.parse(text) as Record<string, unknown>).filter(Array.isArray).flat() as unknown[];
      fc.pre(records.length > 0 && records.every((record) => typeof record === "object" && record !== null && !Array.isArray(record)));
      const list = JSON.stringify(records, null, 1);
      const whole = validateText(list, options);
      expect(validateText(list, { ...options, format: "yaml" })).toEqual(whole);
      expect(found(validate(records, options))).toEqual(found(whole));
      const lines = validateText(records.map((record) => JSON.stringify(record)).join("\n"), { ...options, format: "ndjson" });
      expect(foundInRecords(lines)).toEqual(foundInRecords(whole));
      faulty += whole.findings.length > 0 ? 1 : 0;
    }),
    { numRuns: 300 },
  );
  expect(faulty).toBeGreaterThan(30);
});

test("JSON that is read as YAML, which it is too, has the same findings at the same places", () => {
  fc.assert(
    fc.property(changedDataset, (text) => {
      expect(validateText(text, { ...options, format: "yaml" })).toEqual(validateText(text, options));
    }),
    { numRuns: 150 },
  );
});
