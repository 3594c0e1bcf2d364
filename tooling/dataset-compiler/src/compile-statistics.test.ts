import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { quoteAt } from "@igf/schema/quotes";
import { describe, expect, test } from "vitest";
import { compileSources } from "./compile-sources.js";
import { compileStatistics } from "./compile-statistics.js";
import { fixture, messageOf } from "./fixtures.js";
import { readKnownConcepts } from "./read/read-siblings.js";
import { readSuppliedText } from "./read/read-supplied-text.js";

const bulletin = "river-forum-bulletin-2030";
const { documents, citedPages, texts } = compileSources(fixture("correct/statistics-sources"), "sources", () => null);
const supplied = readSuppliedText(bulletin, fixture("correct/supplied"))!.toString("utf8");
const known = {
  version: "1.0.0",
  sources: [...documents, ...citedPages],
  concepts: readKnownConcepts(fileURLToPath(new URL("../../../packages/messages", import.meta.url))),
  printing: [
    { id: "river-2030-msg-8", text: "Tickets must stay affordable." },
    { id: "river-2030-msg-9", text: "People wait for two decades, and dozens of them wait for longer." },
  ],
  texts: new Map([...texts, [bulletin, supplied]]),
  committed: {},
};
const correct = { ...known, path: fixture("correct/statistics.yaml"), name: "statistics.yaml" };

test("a correct file becomes a dataset", async () => {
  const { dataset, notRechecked } = compileStatistics(correct);
  await expect(`${JSON.stringify(dataset, null, 2)}\n`).toMatchFileSnapshot(fixture("correct/statistics.json"));
  expect(notRechecked).toBe(0);
});

test("each quote is found where it stands, in code points; a reported figure has no place", () => {
  const { observations } = compileStatistics(correct).dataset;
  const atHand = new Map([...texts, [bulletin, supplied]]);
  for (const { basis, quote, source } of observations) {
    if (basis === "reported") expect(source!.ranges).toEqual([]);
    else expect(quoteAt(atHand.get(source!.document)!, source!.ranges)).toBe(quote);
  }
});

describe("a faulty file is refused, and the error says where, what and how to mend it", () => {
  test.each(readdirSync(fixture("faulty/statistics")).filter((file) => file.endsWith(".yaml")))("%s", async (file) => {
    const message = messageOf(() => compileStatistics({ ...known, path: fixture(`faulty/statistics/${file}`), name: file }));
    expect(message).toMatch(/^\S+\.yaml:\d+  /);
    await expect(message).toMatchFileSnapshot(fixture(`faulty/statistics/${file.replace(".yaml", ".txt")}`));
  });
});

describe("quotes from a text that is not published", () => {
  const { dataset, committed } = compileStatistics(correct);

  test("have their hashes and ranges written down, and only they", () => {
    expect(Object.keys(committed)).toEqual([bulletin]);
    expect(Object.keys(committed[bulletin]!)).toEqual(["river-stat-obs-8/quote"]);
    expect(quoteAt(supplied, committed[bulletin]!["river-stat-obs-8/quote"]!.ranges)).toBe("nearly 1 300 people");
  });

  test("keep what was written down when the text is not at hand, and are counted", () => {
    const without = compileStatistics({ ...correct, texts, committed });
    expect([without.dataset, without.committed, without.notRechecked]).toEqual([dataset, committed, 1]);
  });

  test("are refused when nothing is written down of them", () => {
    expect(messageOf(() => compileStatistics({ ...correct, texts }))).toContain("it is not committed where these words stand in it");
  });
});
