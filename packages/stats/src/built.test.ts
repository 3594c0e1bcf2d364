/** Tests of what is published: dist/, as `npm run build` leaves it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";
import * as source from "./index.js";
import type { StatisticsDataset } from "./index.js";

const folder = fileURLToPath(new URL("..", import.meta.url));
const dist = (file: string) => readFileSync(new URL(`../dist/${file}`, import.meta.url), "utf8");
const require = createRequire(import.meta.url);

test("the raw files, the ES module and the CommonJS module hold the same records", async () => {
  const { dataset, events, indicators, observations, retired } = source;
  const published: StatisticsDataset = JSON.parse(dist("igf.json"));
  expect(published).toEqual({ ...dataset, events, indicators, observations, retired });
  const lines = dist("igf.ndjson").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual([dataset, ...events, ...indicators, ...observations, ...retired]);
  for (const module of [await import("@igf/stats"), require("@igf/stats") as typeof source]) {
    expect(Object.keys(module).sort()).toEqual(Object.keys(source).sort());
    expect(module.observations).toEqual(observations);
  }
  expect(require("@igf/stats/igf.json")).toEqual(published);
});

test("the root runs where there is nothing but JavaScript", () => {
  const module = { exports: {} as typeof source };
  runInNewContext(dist("index.cjs"), { module, Intl });
  expect(module.exports.participantsOf("igf-2025").length).toBe(source.participantsOf("igf-2025").length);
});

test.each(["isObservationId", "toInterval", "formatObservation"])("%s does not bring the records along", async (name) => {
  const contents = `export { ${name} } from "@igf/stats";`;
  const result = await build({ stdin: { contents, resolveDir: folder }, bundle: true, minify: true, format: "esm", platform: "browser", write: false });
  const code = result.outputFiles[0]!.text;
  expect(code).not.toContain("JSON.parse");
  // Measured: 3.3 kB for the guard, nearly all of it the 145 IDs. Eight leaves room for twice as many.
  expect(code.length).toBeLessThan(8_000);
});
