/** Whatever a dataset holds, each format gives it back, field for field. */
import { recordTypes, datasetTypes } from "@igf/schema";
import { tableOf, tablesOf } from "@igf/schema/tables";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryRecord, awkwardText } from "../../schema/src/tables/arbitrary-record.js";
import { readYaml } from "../../validator/src/formats/read-yaml.js";
import type { Content } from "../src/convert/content.js";
import { formats } from "../src/convert/formats.js";
import { parseContent } from "../src/convert/read-content.js";
import { readSchema } from "../src/convert/read-schema.js";
import { writeContent } from "../src/convert/write-content.js";

const ways = [...formats.map((format) => ({ format, safe: false })), { format: "csv" as const, safe: true }];

const anyDataset = fc.constantFrom(...datasetTypes).chain((type) => {
  const [header, ...lists] = tablesOf(readSchema(type));
  const records = lists.map((table) => [table.name, fc.array(arbitraryRecord(table.fields, awkwardText).map((record) => ({ ...record, type: table.type })), { maxLength: 2 })]);
  return fc.tuple(arbitraryRecord(header!.fields, awkwardText), fc.record(Object.fromEntries(records), { noNullPrototype: true }))
    .map(([envelope, held]) => ({ dataset: { ...envelope, ...(held as object), type } }) as Content);
});

const anyRecords = fc.constantFrom(...recordTypes).chain((type) =>
  fc.array(arbitraryRecord(tableOf(readSchema(type), type).fields, awkwardText).map((record) => ({ ...record, type })), { minLength: 1, maxLength: 3 }).map((records) => ({ records }) as Content),
);

/** These keys, which `extensions` may hold by chance, are refused. */
const isSafe = (content: Content) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(content));

test.each(ways)("$format, spreadsheet-safe: $safe", async ({ format, safe }) => {
  await fc.assert(fc.asyncProperty(fc.oneof(anyDataset, anyRecords).filter(isSafe), async (content) => {
    const files = await writeContent(content, format, safe);
    const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, format === "json" ? Buffer.from(text) : Buffer.from(text).toString("utf8")]));
    expect(await parseContent(bytes, format, "file", safe)).toStrictEqual(content);
  }), { numRuns: 60 });
});

test("in YAML, what is only YAML as an escape is written so, and the validator reads it", async () => {
  const texts = Array.from("\u007f\u0080\u0085\u009f\ufffe\uffff", (character) => [character, `a ${character}: b\n`, `\\${character}"`]).flat();
  const content: Content = { records: [{ type: "Topic", extensions: Object.fromEntries(texts.map((text) => [text, text])) }] };
  const { "": text } = await writeContent(content, "yaml", false);
  expect(text).not.toMatch(/[\u007f-\u009f\ufffe\uffff]/);
  expect(readYaml(text!)).toMatchObject({ faults: [], value: content.records });
});
