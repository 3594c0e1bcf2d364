import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { makeWorkspace } from "./make-workspace.js";
import { runBootstrap } from "./run-bootstrap.js";

let workspace: string;

beforeAll(() => {
  workspace = makeWorkspace({ pnpm: true });
});

beforeEach(() => {
  expect(runBootstrap(workspace, "build")).toMatchObject({ status: 0, stderr: "" });
});

function built(file: string): string {
  return readFileSync(join(workspace, "packages/greeting/dist", file), "utf8");
}

/** Another number after each build that was really done. */
const builtNumber = (): string => built("number.txt");

function remove(path: string): void {
  rmSync(join(workspace, path), { recursive: true });
}

test("a second run takes the build from the cache and repeats its notes", () => {
  const number = builtNumber();
  const run = runBootstrap(workspace, "build");
  expect(builtNumber()).toBe(number);
  expect(run.stdout).toContain("\nNote: one greeting was not checked.\n");
});

test.each(["node_modules/.bin", "packages/greeting/node_modules/.bin"])("a deleted %s comes back", (path) => {
  remove(path);
  expect(runBootstrap(workspace, "build").status).toBe(0);
  expect(existsSync(join(workspace, path))).toBe(true);
});

test("deleted node_modules come back, and the build is still cached", () => {
  const number = builtNumber();
  remove("node_modules");
  expect(runBootstrap(workspace, "build").status).toBe(0);
  expect(builtNumber()).toBe(number);
});

test("a deleted build comes back", () => {
  remove("packages/greeting/dist");
  expect(runBootstrap(workspace, "build").status).toBe(0);
  expect(builtNumber()).toMatch(/^\d+$/);
});

test("continuous integration changes nothing", () => {
  remove("node_modules");
  expect(runBootstrap(workspace, "build", { env: { CI: "true" } }).status).toBe(0);
});

test("what is installed needs no network", () => {
  const nowhere = "http://127.0.0.1:9/";
  const env = { npm_config_registry: nowhere, pnpm_config_registry: nowhere };
  expect(runBootstrap(workspace, "build", { env }).status).toBe(0);
});

test("with source texts supplied, everything is checked anew, and their folder is found from everywhere", () => {
  const env = { IGF_SOURCE_TEXTS: "my texts" };
  expect(runBootstrap(workspace, "build", { env }).status).toBe(0);
  const number = builtNumber();
  expect(built("texts.txt")).toBe(join(workspace, "my texts"));
  expect(runBootstrap(workspace, "build", { env }).status).toBe(0);
  expect(builtNumber()).not.toBe(number);
});
