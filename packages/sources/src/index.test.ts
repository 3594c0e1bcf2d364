import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { citedPageIds, citedPages, getSource, isCitedPageId, isSourceId, isSourceTextId, sourceIds, sources, sourceTextIds } from "./index.js";
import { getSourceText, sourceTexts } from "./texts.js";

const folder = new URL("../", import.meta.url);
const bytesOf = (path: string) => readFileSync(new URL(path, folder));

describe("records", () => {
  test("there are five documents, of which four include their text", () => {
    expect(sources).toHaveLength(5);
    expect(sources.filter(({ textIncluded }) => textIncluded).map(({ id }) => id)).toEqual(sourceTextIds);
    expect(sourceTextIds).toHaveLength(4);
  });

  test("the messages are a draft with a disclaimer", () => {
    const draft = getSource("lillestrom-igf-messages-draft-2025-06-27");
    expect(draft.status).toBe("draft");
    expect(draft.disclaimer).toMatch(/do not necessarily reflect those of the United Nations/);
  });

  test("what is not known is null, and a note says why", () => {
    for (const { license, note } of sources) expect([license, typeof note]).toEqual([null, "string"]);
  });

  test("a page that is only cited has no text, hash or length", () => {
    for (const { sha256, length, textIncluded } of citedPages) expect([sha256, length, textIncluded]).toEqual([null, null, false]);
  });
});

describe("texts", () => {
  test.each(sourceTextIds)("%s has the hash and length that its record states, in every form", (id) => {
    const text = getSourceText(id);
    const { sha256, length } = getSource(id);
    expect([...text].length).toBe(length);
    expect(createHash("sha256").update(text, "utf8").digest("hex")).toBe(sha256);
    expect(bytesOf(`dist/texts/${id}.txt`).equals(bytesOf(`data/texts/${id}.txt`))).toBe(true);
    expect(bytesOf(`dist/texts/${id}.txt`).toString("utf8")).toBe(text);
  });

  test("the text of the news item is nowhere in the package", () => {
    const { id, sha256, textIncluded } = getSource("igf-2025-closing-news");
    expect([textIncluded, sha256]).toEqual([false, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect([getSourceText(id), isSourceTextId(id), Object.keys(sourceTexts).includes(id)]).toEqual([undefined, false, false]);
    expect(readdirSync(new URL("dist/texts", folder)).sort()).toEqual(sourceTextIds.map((included) => `${included}.txt`).sort());
  });

  test("an ID that is a word of JavaScript finds nothing", () => {
    for (const id of ["__proto__", "constructor", "toString"]) expect([getSourceText(id), getSource(id)]).toEqual([undefined, undefined]);
  });
});

test("IDs: lists, guards and look-up hold exactly the IDs of the records", () => {
  expect([sourceIds, citedPageIds]).toEqual([sources.map(({ id }) => id), citedPages.map(({ id }) => id)]);
  const all = [...sourceIds, ...citedPageIds, "no-such-id", "__proto__", "", null, 1];
  expect([all.filter(isSourceId), all.filter(isCitedPageId)]).toEqual([sourceIds, citedPageIds]);
  for (const id of [...sourceIds, ...citedPageIds]) expect((getSource as (id: string) => { id: string })(id).id).toBe(id);
});

test("the raw files and both module systems hold the same records", async () => {
  const records = [...sources, ...citedPages];
  expect(JSON.parse(bytesOf("dist/sources.json").toString("utf8"))).toEqual(records);
  expect(bytesOf("dist/sources.ndjson").toString("utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown)).toEqual(records);
  const require = createRequire(import.meta.url);
  const [esm, cjs] = [await import("@igf/sources"), require("@igf/sources") as typeof import("./index.js")];
  for (const module of [esm, cjs]) expect([...module.sources, ...module.citedPages]).toEqual(records);
  expect((require("@igf/sources/texts") as typeof import("./texts.js")).sourceTexts).toEqual(sourceTexts);
});
