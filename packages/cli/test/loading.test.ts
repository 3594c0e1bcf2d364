import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { igfWith, makeFolder, shipped } from "./igf.js";

// Lists every module that is loaded, of both kinds, on standard error: speed is lost one careless import at a time.
const spy = `
  import { createRequire, register } from "node:module";
  import { writeSync } from "node:fs";
  const hooks = "import { writeSync } from 'node:fs'; export const load = (url, context, next) => { writeSync(2, url + '\\\\n'); return next(url, context); };";
  register("data:text/javascript," + encodeURIComponent(hooks));
  process.on("exit", () => writeSync(2, Object.keys(createRequire(import.meta.url).cache).join("\\n") + "\\n"));
`;

function filesLoadedBy(status: number, ...args: string[]): string[] {
  const env = { NODE_OPTIONS: `--import=${join(makeFolder({ "spy.mjs": spy }), "spy.mjs")}` };
  const ended = igfWith({ env }, ...args);
  expect(ended.status).toBe(status);
  return [...new Set(ended.stderr.trim().split("\n").map((url) => url.replace("file://", "")))];
}

function loadedBy(...args: string[]): string[] {
  const packages = filesLoadedBy(0, ...args).map((url) => /packages\/([a-z]+)\/dist|node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(url));
  return [...new Set(packages.flatMap((match) => match?.[1] ?? match?.[2] ?? []))].sort();
}

test("validating loads nothing but the command, in which the validator is; the sources only for a dataset that quotes one of them", () => {
  const needed = ["cli"];
  const cwd = makeFolder();
  igfWith({ cwd }, "init");
  expect(loadedBy("validate", join(cwd, "messages.json"))).toEqual(needed);
  expect(loadedBy("validate", "examples/valid-dataset.json")).toEqual(needed);
  expect(loadedBy("validate", shipped)).toEqual([...needed, "sources"].sort());
});

test("what explains is loaded when something is wrong, and what matches lines for a long file", () => {
  const cwd = makeFolder();
  igfWith({ cwd }, "init");
  const long = shipped.replace(/json$/, "ndjson");
  const loaded = (status: number, path: string) => filesLoadedBy(status, "validate", path).flatMap((url) => /dist\/([a-z-]+\.cjs)/.exec(url)?.[1] ?? []).sort();
  expect(loaded(0, join(cwd, "messages.json"))).toEqual(["igf.cjs", "validate.cjs"]);
  expect(loaded(1, "examples/faulty-dataset.json")).toEqual(["explain.cjs", "igf.cjs", "validate.cjs"]);
  expect(loaded(0, long)).toEqual(["igf.cjs", "match-lines.cjs", "validate.cjs"]);
});

test("what is loaded later is functions, in whose place others can stand until then", () => {
  const load = createRequire(import.meta.url);
  for (const name of ["explain.cjs", "match-lines.cjs"]) {
    for (const each of Object.values(load(`../dist/${name}`))) expect(String(each)).toMatch(/^(?:function|\()/);
  }
});

test("every other command loads what it needs, and only explain the validator", () => {
  expect(loadedBy("--help")).toEqual(["cli"]);
  expect(loadedBy("schema", "Message", "--id")).toEqual(["cli", "schema"]);
  expect(loadedBy("locate", "README.md", "igf")).toEqual(["cli", "schema"]);
  expect(loadedBy("explain")).toEqual(["cli", "schema", "validator"]);
  expect(loadedBy("show", "sdg-1")).toEqual(["cli", "consultations", "messages", "sources", "stats", "vocabularies"]);
});

test("what is read first is ASCII, of which an engine keeps one byte for each character", () => {
  for (const name of ["igf.cjs", "validate.cjs", "explain.cjs", "match-lines.cjs", "part-worker.cjs"]) {
    expect([name, readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8").match(/[^\0-\x7f]/)]).toEqual([name, null]);
  }
});
