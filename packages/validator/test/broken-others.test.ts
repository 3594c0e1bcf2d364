import { expect, test } from "vitest";
import { stringify } from "yaml";
import { collectIds } from "../src/formats.js";
import { validate, type InputFormat } from "../src/index.js";
import { datasetFiles, datasets, type JsonObject } from "./support/river-forum.js";
import { toNdjson } from "./support/to-ndjson.js";

/** How often something is found in the consultations that one message is not in another file. */
function missed(format: InputFormat, text: string): number {
  const collector = collectIds({ format, file: `messages.${format}` });
  collector.push(new TextEncoder().encode(text));
  const [cluster, ...rest] = datasets.consultations["clusters"] as JsonObject[];
  const [member] = cluster!["members"] as JsonObject[];
  const clusters = [{ ...cluster, members: [member, { ...member, record: "river-2030-msg-999" }] }, ...rest];
  return validate({ ...datasets.consultations, clusters }, { others: [collector.end()] }).findings.filter(({ rule }) => rule === "references-resolve").length;
}

const json = datasetFiles.messages;
const ndjson = toNdjson(datasets.messages)!;
const lastRecord = json.lastIndexOf('"type": "Message"');

test("what is missing in a file that can be read is a finding", () => {
  expect([missed("json", json), missed("ndjson", ndjson), missed("yaml", stringify(datasets.messages))]).toEqual([1, 1, 1]);
});

test.each<[string, InputFormat, string]>([
  ["that is cut off", "json", json.slice(0, lastRecord)],
  ["in which a comma is missing", "json", `${json.slice(0, lastRecord).replace(/,(?=\s*\{\s*$)/, "")}${json.slice(lastRecord)}`],
  ["whose last line is cut off", "ndjson", ndjson.slice(0, -30)],
])("what is missing in a file %s may stand where nobody could read it", (_, format, text) => {
  expect(text).not.toBe(json);
  expect(missed(format, text)).toBe(0);
});
