import { cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isCode, listEntries } from "../list-entries.js";
import { released } from "../released.js";
import { type Stranger, strangerWith } from "../stranger.js";

const require = createRequire(import.meta.url);

/**
 * The oldest TypeScript that we promise, and the newest, with the projects that each can compile: import attributes came
 * with 5.3. Both come from our own dependencies, because strangers reach no registry that has them.
 */
const compilers = [
  { version: "5.0", program: "typescript-5-0/lib/tsc.js", projects: ["nodenext", "bundler"] },
  { version: "6.0", program: "typescript/lib/tsc.js", projects: ["nodenext", "bundler", "import-attributes"] },
];

/** zod is an optional peer that these strangers have not installed. */
const entries = released.packages.flatMap(listEntries).filter((entry) => isCode(entry) && entry.name !== "@igf/schema/zod");

/** A module that imports every entry of every package, so that every published declaration is checked. */
const everyEntry = [
  ...entries.map(({ name }, index) => `import * as entry${index} from "${name}";`),
  `export const all = [${entries.map((_, index) => `entry${index}`).join(", ")}];\n`,
].join("\n");

let stranger: Stranger;

beforeAll(async () => {
  stranger = await strangerWith(...released.packages.map(({ name }) => name));
  await cp(join(import.meta.dirname, "typescript"), stranger.folder, { recursive: true });
  await stranger.write("nodenext/every-entry.mts", everyEntry);
  await stranger.write("nodenext/every-entry.cts", everyEntry);
  await stranger.write("bundler/every-entry.ts", everyEntry);
});

afterAll(() => stranger?.leave());

describe.each(compilers)("TypeScript $version, which also checks our declarations", ({ program, projects }) => {
  it.each(projects)("compiles the project %s", async (project) => {
    const ended = await stranger.run("node", require.resolve(program), "-p", project);
    expect(ended).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});
