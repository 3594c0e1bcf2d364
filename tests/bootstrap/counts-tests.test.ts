import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { makeWorkspace, repository } from "./make-workspace.js";
import { runBootstrap, runContinuousIntegration } from "./run-bootstrap.js";

/** Test files of which the real vitest makes its report. */
const samples = {
  passes: `test("one", () => {}); test("two", () => {});`,
  fails: `test("one", () => { expect(1).toBe(2); }); test("two", () => {});`,
  skips: `test("one", () => {}); test.skip("two", () => {}); test.todo("three");`,
  cannotBeLoaded: `test("one", () => {}); throw new Error("on load");`,
  throwsLate: `test("one", () => { setTimeout(() => { throw new Error("late"); }, 0); });
    test("two", () => new Promise((resolve) => setTimeout(resolve, 50)));`,
};

let workspace: string;

beforeAll(() => {
  workspace = makeWorkspace({ pnpm: true });
  runBootstrap(workspace, "build");
  symlinkSync(join(repository, "node_modules/vitest"), join(workspace, "node_modules/vitest"));
});

beforeEach(() => {
  rmSync(join(workspace, "tests"), { recursive: true, force: true });
  mkdirSync(join(workspace, "tests"));
  writeFileSync(join(workspace, "tests/all-projects.config.ts"), "export default {};");
});

function writeSamples(names: (keyof typeof samples)[]): void {
  for (const name of names) {
    writeFileSync(join(workspace, `tests/${name}.test.ts`), `import { expect, test } from "vitest"; ${samples[name]}`);
  }
}

/** Runs `npm test` with some of the samples, and returns its exit status and last line. */
function runSamples(names: (keyof typeof samples)[], args: string[] = []): [number | null, string | undefined] {
  writeSamples(names);
  const { status, stdout } = runBootstrap(workspace, "test", { args });
  expect(stdout.endsWith("\n")).toBe(true);
  return [status, stdout.split("\n").at(-2)];
}

test("tests that pass", () => {
  expect(runSamples(["passes"])).toEqual([0, "2 passed, 0 failed"]);
});

test("a test that fails, a file that cannot be loaded and skipped tests", () => {
  expect(runSamples(["passes", "fails", "skips", "cannotBeLoaded"])).toEqual([1, "4 passed, 2 failed, 2 skipped"]);
});

test("an error outside of every test counts as a failure", () => {
  expect(runSamples(["throwsLate"])).toEqual([1, "2 passed, 1 failed"]);
});

test("no test at all is a failure", () => {
  expect(runSamples([])).toEqual([1, "0 passed, 1 failed"]);
});

test("arguments reach vitest", () => {
  expect(runSamples(["passes", "fails"], ["passes.test.ts"])).toEqual([0, "2 passed, 0 failed"]);
});

test("continuous integration ends with the same line and status", () => {
  // Chromium is only looked for here: were it absent, the script would install it.
  const browsers = join(workspace, "browsers");
  mkdirSync(browsers);
  symlinkSync(process.execPath, join(browsers, "chromium"));
  writeSamples(["passes", "fails"]);
  const { status, stdout } = runContinuousIntegration(workspace, [browsers, process.env["PATH"]].join(delimiter));
  expect([status, stdout.split("\n").at(-2)]).toEqual([1, "3 passed, 1 failed"]);
});

test("types that do not hold count as a failure", () => {
  writeFileSync(join(workspace, "packages/greeting/scripts/typecheck.mjs"), "process.exit(1);");
  expect(runSamples(["passes"])).toEqual([1, "2 passed, 1 failed"]);
});
