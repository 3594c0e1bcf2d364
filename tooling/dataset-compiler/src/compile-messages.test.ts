import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileMessages } from "./compile-messages.js";
import { compileSources } from "./compile-sources.js";
import { fixture, messageOf } from "./fixtures.js";
import { readKnownConcepts } from "./read/read-siblings.js";
import { readSuppliedText } from "./read/read-supplied-text.js";

const { documents, citedPages, texts } = compileSources(fixture("correct/sources"), "sources", () => null);
const known = {
  version: "1.0.0",
  sources: [...documents, ...citedPages],
  concepts: readKnownConcepts(fileURLToPath(new URL("../../../packages/messages", import.meta.url))),
  texts,
};

test("a correct file becomes a dataset", async () => {
  const { dataset, notRechecked } = compileMessages({ path: fixture("correct/messages.yaml"), name: "messages.yaml", ...known });
  await expect(`${JSON.stringify(dataset, null, 2)}\n`).toMatchFileSnapshot(fixture("correct/messages.json"));
  expect(notRechecked).toBe(0);
});

describe("a faulty file is refused, and the error says where, what and how to mend it", () => {
  const defects = readdirSync(fixture("faulty/messages")).filter((file) => file.endsWith(".yaml"));

  test.each(defects)("%s", async (file) => {
    const message = messageOf(() => compileMessages({ path: fixture(`faulty/messages/${file}`), name: file, ...known }));
    expect(message).toMatch(/^\S+\.yaml:\d+  /);
    await expect(message).toMatchFileSnapshot(fixture(`faulty/messages/${file.replace(".yaml", ".txt")}`));
  });
});

describe("quotes from a text that is not published", () => {
  const input = { ...known, path: fixture("correct/messages-of-a-text-that-is-not-published.yaml"), name: "minutes.yaml" };
  const id = "river-forum-minutes-2030";
  const supplied = readSuppliedText(id, fixture("correct/supplied"))!.toString("utf8");

  test("keep their committed ranges, and are counted", () => {
    const { dataset, notRechecked } = compileMessages(input);
    expect(notRechecked).toBe(2);
    expect(dataset.messages[0]?.source?.ranges).toEqual([{ start: 23, end: 51 }]);
  });

  test("are rechecked when the text is supplied", () => {
    expect(compileMessages({ ...input, texts: new Map([[id, supplied]]) }).notRechecked).toBe(0);
    const moved = messageOf(() => compileMessages({ ...input, texts: new Map([[id, `\n${supplied}`]]) }));
    expect(moved).toContain('minutes.yaml:36  river-2030-msg-1 › text\n  The committed ranges [{"start":23,"end":51}] are not where');
    const gone = messageOf(() => compileMessages({ ...input, texts: new Map([[id, supplied.replace("painted", "closed")]]) }));
    expect(gone).toContain("minutes.yaml:35  river-2030-msg-1 › text\n  These words do not stand in river-forum-minutes-2030.");
  });
});
