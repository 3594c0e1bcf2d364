/** Tests of what is published: dist/, as `npm run build` leaves it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import * as source from "./index.js";
import type { ConsultationsDataset } from "./index.js";

const folder = fileURLToPath(new URL("..", import.meta.url));
const dist = (file: string) => readFileSync(new URL(`../dist/${file}`, import.meta.url), "utf8");
const require = createRequire(import.meta.url);
const published: ConsultationsDataset = JSON.parse(dist("igf-2025.json"));

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
  const summaries = published.asks.map(({ summary }) => summary);
  const heldBy = (code: string) => summaries.filter((summary) => code.includes(stretch(summary)));

  test("isAskId alone is smaller than 8 kB, and brings no text along", async () => {
    const code = await bundle('export { isAskId } from "@igf/consultations";');
    // Measured: 4.6 kB, nearly all of it the 268 IDs.
    expect(code.length).toBeLessThan(8_000);
    expect(heldBy(code)).toEqual([]);
    expect(code).not.toContain("JSON.parse");
  });

  test("the consultations come without the asks, and the asks when they are asked for", async () => {
    expect(heldBy(await bundle('export { consultations } from "@igf/consultations";'))).toEqual([]);
    expect(heldBy(await bundle('export { asks } from "@igf/consultations";'))).toEqual(summaries);
  });
});

test("the raw files, the ES module and the CommonJS module hold the same records", async () => {
  const { dataset, consultations, asks, clusters, tensions, retired } = source;
  expect(published).toEqual({ ...dataset, consultations, asks, clusters, tensions, retired });
  const lines = dist("igf-2025.ndjson").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual([dataset, ...consultations, ...asks, ...clusters, ...tensions, ...retired]);
  const [esm, cjs] = [await import("@igf/consultations"), require("@igf/consultations") as typeof source];
  for (const module of [esm, cjs]) {
    expect(Object.keys(module).sort()).toEqual(Object.keys(source).sort());
    expect(module.asks).toEqual(asks);
  }
  expect(require("@igf/consultations/igf-2025.json")).toEqual(published);
});

test("the root runs where there is nothing but JavaScript", () => {
  const module = { exports: {} as typeof source };
  runInNewContext(dist("index.cjs"), { module, exports: module.exports });
  expect(module.exports.getAsk("wsis20-ask-001").text).toBe(source.getAsk("wsis20-ask-001").text);
});
