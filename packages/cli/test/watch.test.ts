import { spawn } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folder, makeFolder, program } from "./igf.js";

const valid = readFileSync(join(folder, "examples/valid-dataset.json"));
const faulty = readFileSync(join(folder, "examples/faulty-dataset.json"));

/** Starts to watch. What it has printed so far is in `printed`. */
function watching(cwd: string, ...args: string[]) {
  const running = spawn(process.execPath, [program, "validate", ...args, "--watch"], { cwd });
  onTestFinished(() => void running.kill("SIGKILL"));
  const closed = new Promise<{ status: number | null; signal: string | null }>((resolve) => running.on("close", (status, signal) => resolve({ status, signal })));
  let printed = "";
  for (const stream of [running.stdout, running.stderr]) stream.on("data", (part) => (printed += part));
  /** Waits until it waits for the next change, and returns what it has printed until then. */
  const next = async () => {
    await expect.poll(() => printed, { timeout: 10_000 }).toContain("Waiting for changes. Ctrl-C ends.\n");
    const all = printed;
    printed = "";
    return all;
  };
  return { running, closed, next };
}

test("a file is validated again when it is written, replaced, gone, or there again; until Ctrl-C, which is no fault", async () => {
  const cwd = makeFolder({ "x.json": valid });
  const path = join(cwd, "x.json");
  const { running, closed, next } = watching(cwd, "x.json");
  expect(await next()).toContain("✓ valid  x.json");
  writeFileSync(path, faulty);
  expect(await next()).toContain("✗ not valid  x.json: 7 errors");
  writeFileSync(join(cwd, "new.json"), valid);
  renameSync(join(cwd, "new.json"), path);
  expect(await next()).toContain("✓ valid  x.json");
  rmSync(path);
  expect(await next()).toContain("error: There is no file x.json.");
  writeFileSync(path, valid);
  expect(await next()).toContain("✓ valid  x.json");
  running.kill("SIGINT");
  expect(await closed).toEqual({ status: null, signal: "SIGINT" });
});

test("so is a folder with a new file in it, and everything when the configuration is another", async () => {
  const cwd = makeFolder({ "data/x.json": valid, "igf.config.json": "{" });
  const { next } = watching(cwd, "data");
  expect(await next()).toContain("error: igf.config.json:1:2: The file ends before the object that begins on line 1 is closed.");
  writeFileSync(join(cwd, "igf.config.json"), "{}");
  expect(await next()).toContain("✓ valid  data/x.json");
  writeFileSync(join(cwd, "data/y.json"), faulty);
  expect(await next()).toContain("2 files: 1 valid, 1 not valid");
});

test("in a pipe, nothing is taken away that was there before", async () => {
  const { next } = watching(makeFolder({ "x.json": valid }), "x.json");
  expect(await next()).not.toContain("\u001b");
});
