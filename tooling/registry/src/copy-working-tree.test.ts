import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { copyWorkingTree } from "./copy-working-tree.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "igf-copy-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, text: string) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function copied(): Promise<string[]> {
  const entries = await readdir(join(folder, "copy"), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

it("takes what git would take up, and leaves what is ignored", async () => {
  await write("tree/.gitignore", "dist/\n*.log\n!keep.log\n");
  await write("tree/packages/a b/ü.ts", "");
  await write("tree/keep.log", "");
  await write("tree/npm-debug.log", "");
  await write("tree/packages/a b/dist/index.js", "");
  await copyWorkingTree(join(folder, "tree"), join(folder, "copy"), process.env);
  expect(await copied()).toEqual([".gitignore", "keep.log", "packages/a b/ü.ts"].map((path) => join(folder, "copy", path)));
});

it("names what it was doing when it fails", async () => {
  const missing = join(folder, "missing");
  await expect(copyWorkingTree(missing, join(folder, "copy"), process.env)).rejects.toThrow(
    "Failed while listing the files of the working tree with git",
  );
});
