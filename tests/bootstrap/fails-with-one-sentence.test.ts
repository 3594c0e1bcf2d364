import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { makeWorkspace } from "./make-workspace.js";
import { runBootstrap, sentenceOf } from "./run-bootstrap.js";

const LOG = "The full output is in .toolchain/last-failure.log.";
let workspace: string;

describe("with pnpm in place", () => {
  beforeEach(() => {
    workspace = makeWorkspace({ pnpm: true });
  });

  test("a job that does not exist", () => {
    expect(sentenceOf(runBootstrap(workspace, "tset"))).toBe(
      'There is no job "tset": give one of bench, build, docs, fuzz, generate, ledger, registry, start, test.',
    );
  });

  test("a folder that refuses to be written", () => {
    // Root may write anywhere, so root becomes nobody, for whom even the way to the folder must first be opened.
    chmodSync(dirname(workspace), 0o755);
    chmodSync(workspace, 0o555);
    const uid = process.getuid?.() === 0 ? 65534 : undefined;
    expect(sentenceOf(runBootstrap(workspace, "build", { uid }))).toBe(
      `No write access to ${workspace}: copy the project to a folder that you may write to, ` +
        "or change the owner or the permissions of that path, then run the same command again.",
    );
    chmodSync(workspace, 0o755);
  });

  test("dependencies that are neither in the store nor on the network", () => {
    const run = runBootstrap(workspace, "build", { env: withoutNetwork(workspace) });
    expect(sentenceOf(run)).toBe(
      "The dependencies could not be installed: the package registry cannot be reached and the cache does not hold " +
        `what is missing: check the network connection and the proxy settings, then run the same command again. ${LOG}`,
    );
    expect(readFileSync(join(workspace, ".toolchain/last-failure.log"), "utf8")).toContain("turbo");
  });

  test("a lockfile that does not fit", () => {
    change("package.json", (manifest) => ({ ...manifest, devDependencies: { turbo: "2.0.0" } }));
    expect(sentenceOf(runBootstrap(workspace, "build"))).toMatch(
      /^The dependencies could not be installed: pnpm-lock\.yaml does not fit the package\.json files: run `.+ install`/,
    );
  });

  test("a package.json that is not JSON", () => {
    writeFileSync(join(workspace, "packages/greeting/package.json"), "{");
    const { status, stderr } = runBootstrap(workspace, "build");
    expect(status).toBe(1);
    expect(stderr).toContain("EOF while parsing an object at line 1 column 1");
    expect(lastLine(stderr)).toBe(`The dependencies could not be installed; the reason stands above. ${LOG}`);
  });

  test("a job of which the folder is missing", () => {
    expect(sentenceOf(runBootstrap(workspace, "bench"))).toBe(
      "The folder tooling/bench is missing: restore it from the repository and run the same command again.",
    );
  });

  test("a build that fails: its own words, without the stack, then the sentence", () => {
    writeFileSync(join(workspace, "packages/greeting/scripts/build.mjs"), 'throw new Error("line 7: no such theme");');
    const { status, stderr } = runBootstrap(workspace, "build");
    expect(status).toBe(1);
    expect(stderr).toContain("greeting:build: Error: line 7: no such theme");
    expect(stderr).not.toMatch(/\bat .+:\d+:\d+/);
    expect(lastLine(stderr)).toMatch(/^The build failed; its own words stand above\./);
  });

  test("the tests still end with a count when they cannot begin", () => {
    writeFileSync(join(workspace, "packages/greeting/scripts/build.mjs"), "process.exit(1);");
    const { status, stdout } = runBootstrap(workspace, "test");
    expect(status).toBe(1);
    expect(lastLine(stdout)).toBe("0 passed, 1 failed");
  });
});

describe("without pnpm", () => {
  beforeEach(() => {
    workspace = makeWorkspace({ pnpm: false });
  });

  test("no network and nothing in the cache", () => {
    const started = Date.now();
    expect(sentenceOf(runBootstrap(workspace, "build", { env: withoutNetwork(workspace) }))).toMatch(
      /^pnpm [\d.]+ could not be installed: the package registry cannot be reached/,
    );
    expect(Date.now() - started).toBeLessThan(20_000);
    expect(existsSync(join(workspace, "node_modules"))).toBe(false);
  });
});

/** A registry that nobody answers for, and empty caches. */
function withoutNetwork(folder: string): Record<string, string> {
  const home = join(folder, "..", "empty home");
  mkdirSync(home);
  const nowhere = "http://127.0.0.1:9/";
  return {
    HOME: home,
    XDG_DATA_HOME: join(home, "data"),
    XDG_CACHE_HOME: join(home, "cache"),
    npm_config_cache: join(home, "npm"),
    npm_config_registry: nowhere,
    pnpm_config_registry: nowhere,
  };
}

function lastLine(text: string): string | undefined {
  return text.trim().split("\n").at(-1);
}

function change(path: string, edit: (manifest: Record<string, unknown>) => object): void {
  const file = join(workspace, path);
  writeFileSync(file, JSON.stringify(edit(JSON.parse(readFileSync(file, "utf8")))));
}
