import { readFileSync } from "node:fs";
import { sValidator } from "@hono/standard-validator";
import { datasetTypes, recordTypes } from "@igf/schema";
import { Hono } from "hono";
import { expect, test } from "vitest";
import * as standard from "../src/standard.js";
import { datasets, type JsonObject } from "./support/river-forum.js";

const { askSchema, messageSchema, messagesDatasetSchema } = standard;
const schemas = standard as unknown as Record<string, standard.StandardSchema<JsonObject>>;
const schemaOf = (type: string) => schemas[`${type.charAt(0).toLowerCase()}${type.slice(1)}Schema`]!["~standard"];

const dataset = datasets["messages"] as JsonObject & { messages: JsonObject[] };
const message = dataset.messages[0]!;

test("each type of record and each dataset has a schema, and there is no other", () => {
  expect(Object.keys(schemas).sort()).toEqual([...recordTypes, ...datasetTypes].map((type) => `${type.charAt(0).toLowerCase()}${type.slice(1)}Schema`).sort());
  for (const type of [...recordTypes, ...datasetTypes]) expect(schemaOf(type)).toMatchObject({ version: 1, vendor: "@igf/validator" });
});

test("a schema hands every record of its type on as it is, and refuses those of other types", () => {
  const records = Object.values(datasets).flatMap((each) => [each, ...Object.values(each).filter(Array.isArray).flat()]) as JsonObject[];
  for (const record of records) {
    expect(schemaOf(String(record["type"])).validate(record)).toEqual({ value: record });
    expect(schemaOf(record["type"] === "Topic" ? "Theme" : "Topic").validate(record).issues?.[0]).toMatchObject({ path: ["type"] });
  }
});

test("an issue says what is wrong, how to mend it, and where, with the indexes of lists as numbers", () => {
  const faulty = { ...dataset, messages: [{ ...message, position: "1", source: { ...(message["source"] as object), ranges: [{ start: -1, end: 2 }] } }] };
  expect(messagesDatasetSchema["~standard"].validate(faulty).issues).toEqual([
    { message: '"position" is "1", but must be a whole number. Write 1.', path: ["messages", 0, "position"] },
    { message: '"start" is -1, but must be at least 0. Write a number that is at least 0.', path: ["messages", 0, "source", "ranges", 0, "start"] },
  ]);
});

test.each([
  ["null", null, { message: "The value is null, not a Message record. Give an object.", path: [] }],
  ["a list", [message], { message: "The value is a list of 1 item, not a Message record. Give an object.", path: [] }],
  ["nothing", undefined, { path: [] }],
  ["no type", {}, { message: 'The field "type" is missing. Write "Message".', path: ["type"] }],
  ["a misspelt type", { ...message, type: "Mesage" }, { message: '"type" is "Mesage", not "Message". Write "Message".', path: ["type"] }],
])("%s is refused in words", (_, value, issue) => {
  expect(messageSchema["~standard"].validate(value).issues?.[0]).toMatchObject(issue);
});

test("a value of another type is told that, and what else it lacks", () => {
  const paths = askSchema["~standard"].validate(message).issues!.map(({ path }) => path.join("."));
  // Fields that an ask does not have, and those that are missing.
  const missing = ["consultation", "section", "parent", "span", "leadIn", "supportAsPrinted", "speakers", "voice", "support", "kind", "summary", "addressees", "about"];
  expect(paths).toEqual(["type", "event", "theme", "topic", "slips", "mentions", ...missing]);
});

test("each field that is missing has an issue of its own, so that a form can show it there", () => {
  const { id: _id, position: _position, source, ...rest } = message;
  const { section, ranges } = source as Record<string, unknown>;
  expect(messageSchema["~standard"].validate({ ...rest, source: { section, ranges } }).issues).toEqual([
    { message: 'The field "id" is missing. Add "id".', path: ["id"] },
    { message: 'The field "position" is missing. Add "position".', path: ["position"] },
    { message: 'The field "document" is missing. Add "document".', path: ["source", "document"] },
  ]);
});

test("a library that takes any Standard Schema takes ours: a web service that lets only messages in", async () => {
  const app = new Hono().post("/messages", sValidator("json", messageSchema), (context) => context.json({ id: context.req.valid("json").id }));
  const post = async (body: unknown) => {
    const response = await app.request("/messages", { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
    return { status: response.status, body: await response.json() };
  };
  expect(await post(message)).toEqual({ status: 200, body: { id: message["id"] } });
  expect(await post({ ...message, position: 0 })).toMatchObject({ status: 400, body: { success: false, error: [{ path: ["position"] }] } });
});

test("the schemas need neither zod nor a library of JSON Schema", () => {
  const built = readFileSync(new URL("../dist/standard.js", import.meta.url), "utf8");
  const imported = [...built.matchAll(/from\s*"([^"]+)"/g)].map(([, name]) => name!);
  expect(imported.filter((name) => !name.startsWith("./")).filter((name) => name !== "@igf/schema")).toEqual([]);
});
