import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isCode, listEntries } from "../list-entries.js";
import { released } from "../released.js";
import { type Stranger, strangerWith } from "../stranger.js";

/** zod is an optional peer: only who imports this entry needs it, and these strangers have not installed it. */
const NEEDS_ZOD = ["@igf/schema/zod"];

const entries = released.packages.flatMap(listEntries);
const code = entries.filter(isCode).map(({ name }) => name);
const files = entries.filter((entry) => !isCode(entry)).map(({ name }) => name);

let stranger: Stranger;

beforeAll(async () => {
  stranger = await strangerWith(...released.packages.map(({ name }) => name));
});

afterAll(() => stranger?.leave());

/** Runs a module in the stranger's project that prints one JSON value, and returns that value. */
async function ask(file: string, text: string): Promise<unknown> {
  await stranger.write(file, text);
  const ended = await stranger.run("node", "--no-warnings", file);
  expect(ended).toMatchObject({ status: 0, stderr: "" });
  return JSON.parse(ended.stdout);
}

/** Loads each entry with `load` and prints, by entry, what it exports, or the message with which loading it failed. */
const survey = (load: string) => `
  const digest = (value) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
  const describe = (value) => (typeof value === "function" ? "function" : digest(value));
  const list = (exports) => Object.entries(exports).filter(([key]) => key !== "default").sort();
  (async () => {
    const found = {};
    for (const name of ${JSON.stringify(code)}) {
      try { found[name] = list(${load}).map(([key, value]) => [key, describe(value)]); } catch (error) { found[name] = error.message; }
    }
    console.log(JSON.stringify(found));
  })();`;

describe("every entry of every package", () => {
  it("can be imported and required, and gives the same either way", async () => {
    const imported = await ask("survey.mjs", `import { createHash } from "node:crypto";${survey("await import(name)")}`);
    const required = await ask("survey.cjs", `const { createHash } = require("node:crypto");${survey("require(name)")}`);
    const { works, fails } = sortOut(imported as Record<string, unknown>);
    expect(sortOut(required as Record<string, unknown>).works).toEqual(works);
    expect(Object.keys(works)).toEqual(code.filter((name) => !NEEDS_ZOD.includes(name)));
    expect(Object.values(works).filter((names) => (names as unknown[]).length === 0)).toEqual([]);
    expect(Object.keys(fails)).toEqual(NEEDS_ZOD);
    expect(fails[NEEDS_ZOD[0]!]).toMatch(/^Cannot find package 'zod'/);
  });

  it("that is a file can be found by its name", async () => {
    const found = await ask("find.mjs", `
      import { existsSync } from "node:fs";
      import { createRequire } from "node:module";
      import { fileURLToPath } from "node:url";
      const { resolve } = createRequire(import.meta.url);
      const names = ${JSON.stringify(files)};
      const found = names.filter((name) => existsSync(fileURLToPath(import.meta.resolve(name))) && existsSync(resolve(name)));
      console.log(JSON.stringify(found));`);
    expect(found).toEqual(files);
  });

  const json = files.filter((name) => name.endsWith(".json"));
  it("that is JSON can be imported with its attribute, and required", async () => {
    const same = await ask("json.mjs", `
      import { createRequire } from "node:module";
      import { readFileSync } from "node:fs";
      import { isDeepStrictEqual } from "node:util";
      const require = createRequire(import.meta.url);
      const same = [];
      for (const name of ${JSON.stringify(json)}) {
        const { default: imported } = await import(name, { with: { type: "json" } });
        const written = JSON.parse(readFileSync(require.resolve(name), "utf8"));
        if (isDeepStrictEqual(imported, written) && isDeepStrictEqual(require(name), written)) same.push(name);
      }
      console.log(JSON.stringify(same));`);
    expect(same).toEqual(json);
  });
});

function sortOut(survey: Record<string, unknown>) {
  const split = Object.entries(survey);
  return {
    works: Object.fromEntries(split.filter(([, found]) => typeof found === "object")) as Record<string, unknown>,
    fails: Object.fromEntries(split.filter(([, found]) => typeof found === "string")) as Record<string, string>,
  };
}
