import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { makeWorkspace, pnpmVersion } from "./make-workspace.js";
import { runBootstrap } from "./run-bootstrap.js";

/** The folder of a workspace in which the bootstrap keeps pnpm. */
function toolchainOf(workspace: string): string {
  return join(workspace, ".toolchain");
}

test("a damaged pnpm is replaced, even where install scripts are forbidden", () => {
  const workspace = makeWorkspace({ pnpm: false });
  const damaged = join(toolchainOf(workspace), pnpmVersion, "node_modules", "pnpm");
  mkdirSync(damaged, { recursive: true });
  writeFileSync(join(damaged, "pnpm"), "not a program", { mode: 0o755 });
  const run = runBootstrap(workspace, "build", { env: { npm_config_ignore_scripts: "true" } });
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(run.stdout).toContain(`Fetching pnpm ${pnpmVersion} … `);
});

test("a run that was killed while it fetched pnpm leaves nothing in the way of the next", async () => {
  const workspace = makeWorkspace({ pnpm: false });
  await killDuringFetch(workspace);
  expect(readdirSync(toolchainOf(workspace))).toEqual([expect.stringMatching(/^staging-\d+$/)]);
  expect(runBootstrap(workspace, "build").status).toBe(0);
  expect(readdirSync(toolchainOf(workspace))).toEqual([pnpmVersion]);
});

test("a file in the place of the folder is cleared away", () => {
  const workspace = makeWorkspace({ pnpm: false });
  writeFileSync(toolchainOf(workspace), "");
  expect(runBootstrap(workspace, "build").status).toBe(0);
});

/** Starts a run in a process group of its own, and kills the whole group as soon as npm has begun to write. */
async function killDuringFetch(workspace: string): Promise<void> {
  const run = spawn(process.execPath, ["tooling/bootstrap/run.cjs", "build"], { cwd: workspace, detached: true, stdio: "ignore" });
  const ended = new Promise((resolve) => run.once("exit", resolve));
  while (!existsSync(toolchainOf(workspace))) await sleep(10);
  await sleep(300);
  process.kill(-run.pid!, "SIGKILL");
  await ended;
}
