import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { MessagesDataset } from "@igf/schema";
import { quoteAt } from "@igf/schema/quotes";
import { describe, expect, test } from "vitest";
import { compileConsultations } from "./compile-consultations.js";
import { compileSources } from "./compile-sources.js";
import { fixture, messageOf } from "./fixtures.js";
import { readKnownConcepts } from "./read/read-siblings.js";
import { readSuppliedText } from "./read/read-supplied-text.js";

const news = "river-forum-news-2030";
const { documents, texts } = compileSources(fixture("correct/consultation-sources"), "sources", () => null);
const supplied = readSuppliedText(news, fixture("correct/supplied"))!.toString("utf8");
const known = {
  version: "1.0.0",
  sources: documents,
  concepts: readKnownConcepts(fileURLToPath(new URL("../../../packages/messages", import.meta.url))),
  messages: (JSON.parse(readFileSync(fixture("correct/messages.json"), "utf8")) as MessagesDataset).messages,
  texts: new Map([...texts, [news, supplied]]),
  committed: {},
};
const correct = { ...known, path: fixture("correct/consultations.yaml"), name: "consultations.yaml" };

test("a correct file becomes a dataset", async () => {
  const { dataset, notRechecked, messageDocuments } = compileConsultations(correct);
  await expect(`${JSON.stringify(dataset, null, 2)}\n`).toMatchFileSnapshot(fixture("correct/consultations.json"));
  expect(notRechecked).toBe(0);
  expect(messageDocuments).toEqual({ "river-2030-msg-4": "river-forum-messages-2030" });
});

test("words that are printed twice are found under their own heading, and each lead-in above them", () => {
  const { asks } = compileConsultations(correct).dataset;
  const twice = asks.filter(({ text }) => text === "Lower fares.");
  const starts = twice.map(({ leadIn, source }) => [leadIn!.ranges[0]!.start, source!.ranges[0]!.start]);
  const notes = [...texts.get("river-forum-notes-2030")!];
  const suggestions = notes.join("").indexOf("Suggestions") - 1; // 𝔾 is one code point, but two units
  expect(starts.map(([above, below]) => above! < below!)).toEqual([true, true]);
  expect(starts.map(([above, below]) => above! > suggestions && below! > suggestions)).toEqual([false, true]);
  expect(twice.map(({ leadIn }) => quoteAt(notes.join(""), leadIn!.ranges))).toEqual(["Many called for:", "Some suggested:"]);
});

describe("a faulty file is refused, and the error says where, what and how to mend it", () => {
  test.each(readdirSync(fixture("faulty/consultations")).filter((file) => file.endsWith(".yaml")))("%s", async (file) => {
    const message = messageOf(() => compileConsultations({ ...known, path: fixture(`faulty/consultations/${file}`), name: file }));
    expect(message).toMatch(/^\S+\.yaml:\d+  /);
    await expect(message).toMatchFileSnapshot(fixture(`faulty/consultations/${file.replace(".yaml", ".txt")}`));
  });
});

describe("quotes from a text that is not published", () => {
  const { dataset, committed } = compileConsultations(correct);

  test("have their hashes and ranges written down, and only they", () => {
    expect(Object.keys(committed)).toEqual([news]);
    expect(Object.keys(committed[news]!)).toEqual(["river-2030-ask-8/text", "river-2030-ask-8/span", "river-2030-cluster-fares/members/2/span"]);
    expect(quoteAt(supplied, committed[news]!["river-2030-ask-8/span"]!.ranges)).toBe("asked for lower fares");
  });

  test("keep what was written down when the text is not at hand, and are counted", () => {
    const without = compileConsultations({ ...correct, texts, committed });
    expect(without.dataset).toEqual(dataset);
    expect(without.committed).toEqual(committed);
    expect(without.notRechecked).toBe(3);
  });

  test("are refused when nothing is written down of them, or their words have changed since", () => {
    const never = messageOf(() => compileConsultations({ ...correct, texts }));
    expect(never).toContain("it is not committed where these words stand in it");
    const quotes = { ...committed[news]!, "river-2030-ask-8/text": { ...committed[news]!["river-2030-ask-8/text"]!, sha256: "0".repeat(64) } };
    const changed = messageOf(() => compileConsultations({ ...correct, texts, committed: { [news]: quotes } }));
    expect(changed).toContain("river-2030-ask-8 › text");
    expect(changed).toContain("these are not the words that were last found in it");
    expect(changed).toContain("1 problem. Nothing was written.");
  });
});
