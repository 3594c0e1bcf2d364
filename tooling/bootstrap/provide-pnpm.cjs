"use strict";

const { mkdirSync, readdirSync, renameSync, rmSync, statSync } = require("node:fs");
const { join } = require("node:path");
const { explainFailure } = require("./explain-failure.cjs");
const { pnpmHome, pnpmProgram, pnpmVersion, toolchain } = require("./project.cjs");
const { runNpm } = require("./run-npm.cjs");
const { runQuietly } = require("./run-quietly.cjs");
const { showStep } = require("./show-step.cjs");

/**
 * Puts the pnpm that package.json names into the folder .toolchain, unless a working copy is already there.
 * A copy of our own, because a global pnpm may be absent or of another version, and because corepack and npx need
 * the network at every start. Throws a Stop if that fails.
 */
function providePnpm() {
  if (works(pnpmHome)) return;
  showStep(`Fetching pnpm ${pnpmVersion}`, fetchPnpm);
}

function works(home) {
  const { ok, output } = runQuietly(pnpmProgram(home), ["--version"]);
  return ok && output.trim() === pnpmVersion;
}

/** Installs beside the final place and moves it there when it works, so that an interrupted run leaves nothing half done. */
function fetchPnpm() {
  const staging = join(toolchain, `staging-${process.pid}`);
  removeLeftovers();
  mkdirSync(staging, { recursive: true });
  const installed = runNpm([
    "install", "--prefix", staging, `pnpm@${pnpmVersion}`,
    "--no-save", "--no-package-lock", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error",
    // Scripts may be switched off by the user's configuration or by npm itself: the one that is needed is run below.
    "--ignore-scripts",
    // Without a network, npm would otherwise try for more than two minutes.
    "--prefer-offline", "--fetch-retries=1", "--fetch-retry-mintimeout=1000",
  ]);
  const linked = installed.ok
    ? runQuietly(process.execPath, [join(staging, "node_modules", "pnpm", "install.js")])
    : installed;
  if (!linked.ok || !works(staging)) {
    rmSync(staging, { recursive: true, force: true });
    throw explainFailure(`pnpm ${pnpmVersion} could not be installed`, installed.output + linked.output);
  }
  if (works(pnpmHome)) {
    // Another run, started at the same time, was faster and may be using its copy already.
    rmSync(staging, { recursive: true, force: true });
    return;
  }
  rmSync(pnpmHome, { recursive: true, force: true });
  renameSync(staging, pnpmHome);
}

/** Clears what an interrupted run left behind, and a file that stands where the folder should be. */
function removeLeftovers() {
  const found = statSync(toolchain, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) rmSync(toolchain);
  if (!found?.isDirectory()) return;
  for (const name of readdirSync(toolchain)) {
    const pid = /^staging-(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(toolchain, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

module.exports = { providePnpm };
