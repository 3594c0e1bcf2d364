import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isCode, listEntries } from "../list-entries.js";
import { released } from "../released.js";
import { type Stranger, strangerWith } from "../stranger.js";

/** zod is an optional peer: only who imports this entry needs it, and this stranger has not installed it. */
const NEEDS_ZOD = "@igf/schema/zod";

/** By entry: what it exports, or the message with which loading it fails. */
type Survey = Record<string, Record<string, string> | string>;

const entries = released.packages.flatMap(listEntries);
const code = entries.filter(isCode).map(({ name }) => name);
const files = entries.filter((entry) => !isCode(entry)).map(({ name }) => name);
const json = files.filter((name) => name.endsWith(".json"));

let stranger: Stranger;

beforeAll(async () => {
  stranger = await strangerWith(...released.packages.map(({ name }) => name));
  await cp(join(import.meta.dirname, "programs"), stranger.folder, { recursive: true });
});

afterAll(() => stranger?.leave());

/** Runs one of the programs on entries, and returns the value that it prints. */
async function ask<Answer>(program: string, names: string[]): Promise<Answer> {
  const ended = await stranger.run("node", "--no-warnings", program, ...names);
  expect(ended).toMatchObject({ status: 0, stderr: "" });
  return JSON.parse(ended.stdout) as Answer;
}

describe("every entry of every package", () => {
  it("that is code can be imported and required, and gives the same either way", async () => {
    const { [NEEDS_ZOD]: imported, ...byImport } = await ask<Survey>("import-entries.mjs", code);
    const { [NEEDS_ZOD]: required, ...byRequire } = await ask<Survey>("require-entries.cjs", code);
    expect(byRequire).toEqual(byImport);
    const empty = Object.entries(byImport).filter(([, found]) => typeof found === "string" || Object.keys(found).length === 0);
    expect(empty).toEqual([]);
    expect(imported).toMatch(/^Cannot find package 'zod'/);
    expect(required).toMatch(/^Cannot find module 'zod'/);
  });

  it("that is a file is found by its name", async () => {
    expect(await ask("find-files.mjs", files)).toEqual(files);
  });

  it("that is JSON can be imported with its attribute, and required", async () => {
    expect(await ask("read-json.mjs", json)).toEqual(json);
  });
});
