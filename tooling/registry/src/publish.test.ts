import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publish } from "./publish.ts";

// Each case is refused before anything is sent; the ports that it names are those of nobody.
const LOOPBACK = "http://127.0.0.1:9/";
const ELSEWHERE = "http://localhost:9/";

let tree: string;

beforeEach(async () => {
  tree = await mkdtemp(join(tmpdir(), "igf-publish-"));
  await mkdir(join(tree, "packages/sample"), { recursive: true });
  await writeManifest({});
});

afterEach(() => rm(tree, { recursive: true, force: true }));

function writeManifest(fields: object) {
  const manifest = { name: "@igf/sample", version: "1.0.0", ...fields };
  return writeFile(join(tree, "packages/sample/package.json"), JSON.stringify(manifest));
}

const attempt = (url: string) => publish({ tree, url, home: join(tree, "home"), path: process.env.PATH ?? "" });

describe("publishing is refused", () => {
  it.each([
    "https://127.0.0.1:4873/",
    "http://127.0.0.1/",
    "http://127.0.0.1:4873@registry.example/",
    "http://127.0.0.1.registry.example:4873/",
    "http://registry.example/#http://127.0.0.1:4873/",
    "http://localhost:4873/",
    "https://registry.example/",
    "",
  ])("to the address %j", async (url) => {
    await expect(attempt(url)).rejects.toThrow(/^Refused: .* is not the loopback address/);
  });

  it("for a package with a publishConfig", async () => {
    await writeManifest({ publishConfig: { registry: ELSEWHERE } });
    await expect(attempt(LOOPBACK)).rejects.toThrow(/^Refused: @igf\/sample has a publishConfig/);
  });

  it.each(["registry", "@igf:registry"])("where an .npmrc of the tree sets %s to another address", async (key) => {
    await writeFile(join(tree, "packages/sample/.npmrc"), `${key}=${ELSEWHERE}\n`);
    await expect(attempt(LOOPBACK)).rejects.toThrow(`Refused: @igf/sample would be published to ${ELSEWHERE}`);
  });

  it("where pnpm's settings name another address", async () => {
    await writeFile(join(tree, "pnpm-workspace.yaml"), `packages: [packages/*]\nregistries:\n  "@igf": ${ELSEWHERE}\n`);
    await expect(attempt(LOOPBACK)).rejects.toThrow(`Refused: @igf/sample would be published to ${ELSEWHERE}`);
  });
});
