import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileSources } from "./compile-sources.js";
import { fixture, messageOf } from "./fixtures.js";
import { readSuppliedText } from "./read/read-supplied-text.js";

const supply = (id: string) => readSuppliedText(id, fixture("correct/supplied"));

test("hash and length of a text are computed, in code points", () => {
  const { documents, texts, notRechecked } = compileSources(fixture("correct/sources"), "sources", () => null);
  const bytes = readFileSync(fixture("correct/sources/texts/river-forum-messages-2030.txt"));
  const [messages] = documents;
  expect(messages?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  expect(messages?.length).toBe([...bytes.toString("utf8")].length);
  expect(messages!.length).toBeLessThan(bytes.toString("utf8").length);
  expect([...texts.keys()]).toEqual(["river-forum-messages-2030"]);
  expect(notRechecked).toEqual(["river-forum-minutes-2030"]);
});

test("a text that may not be published is rechecked when it is supplied, and still not included", () => {
  const { texts, notRechecked } = compileSources(fixture("correct/sources"), "sources", supply);
  expect(notRechecked).toEqual([]);
  expect([...texts.keys()]).toEqual(["river-forum-messages-2030"]);
});

test("another text than the one that was read is refused", () => {
  const message = messageOf(() => compileSources(fixture("correct/sources"), "sources", () => Buffer.from("Minutes\r\n")));
  expect(message).toContain("sources/documents.yaml:16  river-forum-minutes-2030\n  Its text has 9 code points, not 52.");
});

describe("faulty sources are refused, and the error says where, what and how to mend it", () => {
  test.each(readdirSync(fixture("faulty/sources")))("%s", async (name) => {
    const message = messageOf(() => compileSources(fixture(`faulty/sources/${name}`), name, () => null));
    expect(message).toMatch(/^\S+\.yaml:\d+  /);
    await expect(message).toMatchFileSnapshot(fixture(`faulty/sources/${name}/message.txt`));
  });
});
