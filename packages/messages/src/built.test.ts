/** Tests of what is published: dist/, as `npm run build` leaves it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import * as source from "./index.js";
import type { MessagesDataset } from "./index.js";

const folder = fileURLToPath(new URL("..", import.meta.url));
const dist = (file: string) => readFileSync(new URL(`../dist/${file}`, import.meta.url), "utf8");
const require = createRequire(import.meta.url);
const published: MessagesDataset = JSON.parse(dist("igf-2025.json"));

/** The longest stretch of a text without a character that a bundler could write in another way. */
function stretch(text: string): string {
  return text.match(/[A-Za-z ,]+/g)!.reduce((longest, next) => (next.length > longest.length ? next : longest));
}

/** Bundles and minifies a module that imports from the built package, as a website would. */
async function bundle(code: string): Promise<string> {
  const result = await build({ stdin: { contents: code, resolveDir: folder }, bundle: true, minify: true, format: "esm", platform: "browser", write: false });
  return result.outputFiles[0]!.text;
}

describe("a bundle takes only what is used", () => {
  // Every text of the dataset that is not an ID: none of it may come along with a guard.
  const texts = [...published.messages.map(({ text }) => text), ...published.themes.map(({ title }) => title), published.title, published.disclaimer];
  const heldBy = (code: string) => texts.filter((text) => code.includes(stretch(text)));

  test("isMessageId alone is smaller than 6 kB, and brings no text along", async () => {
    const code = await bundle('export { isMessageId } from "@igf/messages";');
    // Measured: 1.7 kB, nearly all of it the 85 IDs. Six leaves room for three times as many.
    expect(code.length).toBeLessThan(6_000);
    expect(heldBy(code)).toEqual([]);
    expect(code).not.toContain("JSON.parse");
  });

  test("the disclaimer can be shown without the messages", async () => {
    const code = await bundle('export { disclaimer, documentStatus } from "@igf/messages";');
    expect(heldBy(code)).toEqual([published.disclaimer]);
    expect(code.length).toBeLessThan(1_000);
  });

  test("the themes come without the messages", async () => {
    expect(heldBy(await bundle('export { themes } from "@igf/messages";'))).toEqual(published.themes.map(({ title }) => title));
  });

  test("the messages do come when they are asked for", async () => {
    expect(heldBy(await bundle('export { messages } from "@igf/messages";'))).toHaveLength(published.messages.length + published.themes.length);
  });
});

test("the records exist once: search and citation import the root", () => {
  for (const file of ["search.js", "search.cjs", "cite.js", "cite.cjs"]) {
    expect(published.messages.filter(({ text }) => dist(file).includes(stretch(text)))).toEqual([]);
  }
});

test("the raw files, the ES module and the CommonJS module hold the same records", async () => {
  const { dataset, events, themes, topics, messages, retired } = source;
  expect(published).toEqual({ ...dataset, events, themes, topics, messages, retired });
  const lines = dist("igf-2025.ndjson").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual([dataset, ...events, ...themes, ...topics, ...messages, ...retired]);
  const [esm, cjs] = [await import("@igf/messages"), require("@igf/messages") as typeof source];
  for (const module of [esm, cjs]) {
    expect(Object.keys(module).sort()).toEqual(Object.keys(source).sort());
    expect(module.messages).toEqual(messages);
  }
  expect(require("@igf/messages/igf-2025.json")).toEqual(published);
});

test("the root runs where there is nothing but JavaScript", () => {
  const code = dist("index.cjs");
  const module = { exports: {} as typeof source };
  runInNewContext(code, { module });
  expect(module.exports.getMessage("igf-2025-msg-001").text).toBe(source.getMessage("igf-2025-msg-001").text);
});
