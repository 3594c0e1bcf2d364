"use strict";

const { existsSync, readFileSync, rmSync } = require("node:fs");
const { join } = require("node:path");
const { explainFailure } = require("./explain-failure.cjs");
const { listWorkspace } = require("./list-workspace.cjs");
const { pnpmHome, pnpmProgram } = require("./project.cjs");
const { runQuietly } = require("./run-quietly.cjs");
const { showStep } = require("./show-step.cjs");

const INSTALL = [
  "install", "--frozen-lockfile", "--prefer-offline",
  // Without a network, pnpm would otherwise try for more than a minute.
  "--config.fetch-retries=2", "--config.fetch-retry-mintimeout=500", "--config.fetch-retry-maxtimeout=2000",
  // There may be no terminal to answer on when node_modules were made by another package manager.
  "--config.confirm-modules-purge=false",
];

/** Installs exactly what pnpm-lock.yaml lists, into every folder of the workspace. Throws a Stop if that fails. */
function installDependencies() {
  showStep("Installing dependencies", () => {
    listWorkspace().filter(lostItsCommands).forEach(removeModules);
    const { ok, output } = runQuietly(pnpmProgram(pnpmHome), INSTALL);
    if (!ok) throw explainFailure("The dependencies could not be installed", output);
  });
}

/** Whether node_modules/.bin is gone although a dependency has a command: pnpm says "up to date" to that. */
function lostItsCommands(folder) {
  const modules = join(folder, "node_modules");
  if (!existsSync(modules) || existsSync(join(modules, ".bin"))) return false;
  const { dependencies, devDependencies } = readManifest(folder);
  return Object.keys({ ...dependencies, ...devDependencies })
    .map((name) => join(modules, name))
    .some((dependency) => existsSync(dependency) && readManifest(dependency).bin);
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function removeModules(folder) {
  rmSync(join(folder, "node_modules"), { recursive: true, force: true });
}

module.exports = { installDependencies };
