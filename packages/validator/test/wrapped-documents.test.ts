import { expect, test } from "vitest";
import { validate, validateText } from "../src/index.js";
import { complete, conceptIds, type JsonObject } from "./support/river-forum.js";

const retired = { type: "Retired", id: "river-2030-msg-009", since: "1.1.0", replacedBy: [], reason: "Said twice." };

test.each([
  ["a dataset", [complete({})]],
  ["a header and its records", [{ type: "MessagesDataset" }, retired]],
])("who reads that %s may not stand in a list learns where it goes", (_, list) => {
  const text = JSON.stringify(list);
  for (const findings of [validate(list).findings, validateText(text).findings, validateText(text + " ".repeat(5 << 20)).findings]) {
    expect(findings).toMatchObject([{ rule: "type-is-known", pointer: "/0/type", mend: expect.stringMatching(/^Take it out of the brackets .+ NDJSON/) }]);
  }
});

test.each([
  ["data", complete({}), "a dataset"],
  ["records", [retired, retired], "a list of records"],
])("what stands under a key of an exporter's is to be the whole document: %s", (key, inside) => {
  expect(validate({ [key]: inside, count: 1 }).findings).toMatchObject([{ rule: "type-is-known", mend: `Write the value of "${key}" as the whole document.` }]);
});

test("what a dataset without a type holds is no other document", () => {
  const { sources, events } = complete({}) as JsonObject;
  for (const piece of [{ id: "river-2030", prefix: "river-2030", sources }, { events }])
    expect(validate(piece).findings.map(({ mend }) => mend)).toEqual([expect.not.stringContaining("as the whole document")]);
});

test.each([["messages"], ["events", "themes", "messages"]])("lists without a dataset around them are one finding: %s", (...lists) => {
  const dataset = complete({}) as JsonObject;
  const text = JSON.stringify(Object.fromEntries(lists.map((list) => [list, dataset[list]])));
  for (const { findings } of [validate(JSON.parse(text)), validateText(text), validateText(text + " ".repeat(5 << 20))]) {
    expect(findings).toMatchObject([{ rule: "type-is-known", pointer: "", mend: expect.stringMatching(/^Put the lists into a dataset/) }]);
  }
});

test("a list that is written as an object, or as a text, is to be one", () => {
  const dataset = complete({}) as JsonObject;
  const messages = dataset["messages"] as JsonObject[];
  const mendOf = (value: unknown) => validate({ ...dataset, messages: value }, { vocabularies: conceptIds }).findings.map(({ mend }) => mend);
  expect(mendOf(Object.fromEntries(messages.map((message) => [message["id"], message])))).toEqual(["Write a list: the values of the object alone, between [ and ]."]);
  expect(mendOf(JSON.stringify(messages))).toEqual(["Write the list itself: without quotation marks around it, and without backslashes in it."]);
});

test("one record alone where a list belongs is to be put into one, however it is written", () => {
  const dataset = complete({}) as JsonObject;
  const alone = { ...dataset, events: (dataset["events"] as JsonObject[])[0] };
  const reports = [validate(alone, { vocabularies: conceptIds }), ...(["json", "yaml"] as const).map((format) => validateText(JSON.stringify(alone), { format, vocabularies: conceptIds }))];
  for (const { findings } of reports) expect(findings).toMatchObject([{ pointer: "/events", mend: "Put [ and ] around it: it is one item of the list; in YAML, begin it with a hyphen." }]);
  expect(validate({ ...dataset, events: "river-2030" }, { vocabularies: conceptIds }).findings).toMatchObject([{ mend: expect.stringContaining("Write a list of records") as string }]);
});
