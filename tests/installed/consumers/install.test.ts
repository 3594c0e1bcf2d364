import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { released } from "../released.js";
import { type Stranger, strangerWith } from "../stranger.js";

let stranger: Stranger | undefined;

afterEach(() => stranger?.leave());

it.each(released.packages)("npm install $name brings nothing of another author", async ({ name, version }) => {
  stranger = await strangerWith(name);
  const lock = JSON.parse(await readFile(join(stranger.folder, "package-lock.json"), "utf8"));
  const { "": project, ...installed } = lock.packages as Record<string, { dependencies?: Record<string, string> }>;
  expect(project?.dependencies).toEqual({ [name]: `^${version}` });
  expect(Object.keys(installed).filter((path) => !/^node_modules\/@igf\/[a-z]+$/.test(path))).toEqual([]);
  expect((await readdir(join(stranger.folder, "node_modules"))).filter((entry) => !entry.startsWith("."))).toEqual(["@igf"]);
});
